import type { Rule } from "../../rule";

/** Counts from one to this may let somebody who knows the case recognise it; nought tells of nobody. */
const GREATEST_SMALL = 4;

/** A count by mission and category of permit is so small that it may point at single people. */
export const smallCount: Rule<"X01"> = {
  meta: {
    code: "X01",
    name: "small-count",
    severity: "warning",
    category: "privacy",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check({ missions }) {
    if (!missions) return;
    for (const column of missions.parts.columns) {
      if (column.spec.type !== "count" || !column.holdsFigures) continue;
      for (let row = 0; row < missions.rows; row++) {
        const value = column.sound[row] ?? NaN;
        if (!(value >= 1 && value <= GREATEST_SMALL)) continue;
        yield { rule: "X01", at: missions.place(row, column), details: { value, heading: column.spec.heading } };
      }
    }
  },
};
