import { same } from "../../../measures/compare";
import type { Rule } from "../../rule";

/** Electronic and paper applications do not sum to all that were received. A part larger than the whole is left to A04. */
export const filingChannels: Rule<"A14"> = {
  meta: {
    code: "A14",
    name: "filing-channels",
    severity: "warning",
    category: "arithmetic",
    reads: "row",
    clause: "2.9",
    fix: "none",
    yieldsTo: [],
  },
  *check({ automation }) {
    const column = automation?.column("received");
    const electronics = automation?.column("electronic")?.sound;
    const papers = automation?.column("paper")?.sound;
    if (!automation || !column || !electronics || !papers) return;
    const totals = column.sound;
    for (let row = 0; row < automation.rows; row++) {
      const [received, electronic, paper] = [totals[row] ?? NaN, electronics[row] ?? NaN, papers[row] ?? NaN];
      if (Number.isNaN(received + electronic + paper) || same(electronic + paper, received)) continue;
      if (electronic > received || paper > received) continue;
      yield { rule: "A14", at: automation.place(row, column), details: { received, electronic, paper } };
    }
  },
};
