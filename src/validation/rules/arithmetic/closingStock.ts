import { same } from "../../../measures/compare";
import type { Rule } from "../../rule";
import { hasRemark } from "../../tables/remarks";

/** Pending cases at the end are not those at the start plus received minus decided, and no remark says why. */
export const closingStock: Rule<"A07"> = {
  meta: {
    code: "A07",
    name: "closing-stock",
    severity: "warning",
    category: "arithmetic",
    reads: "row",
    clause: "1.3",
    fix: "none",
    yieldsTo: [],
  },
  *check({ queues }) {
    const column = queues?.column("closing");
    const openings = queues?.column("opening")?.sound;
    const inflows = queues?.column("received")?.sound;
    const decisions = queues?.column("decided")?.sound;
    if (!queues || !column || !openings || !inflows || !decisions) return;
    const closings = column.sound;
    for (let row = 0; row < queues.rows; row++) {
      const closing = closings[row] ?? NaN;
      const opening = openings[row] ?? NaN;
      const received = inflows[row] ?? NaN;
      const decided = decisions[row] ?? NaN;
      const computed = opening + received - decided;
      if (Number.isNaN(closing - computed) || same(closing, computed)) continue;
      if (hasRemark(queues, row)) continue;
      yield { rule: "A07", at: queues.place(row, column), details: { closing, opening, received, decided, computed } };
    }
  },
};
