import type { Rule } from "../../rule";
import { hasRemark } from "../../tables/remarks";

/** Averages are of different cases, so the parts seldom sum to the whole to the day. */
const ROOM_SHARE = 0.2;
/** In short procedures 20 % is less than a working week. */
const ROOM_DAYS = 5;

/** The average of the whole procedure is far from the partial decision's and Migri's together, and no remark says why. */
export const wholeFromParts: Rule<"A10"> = {
  meta: {
    code: "A10",
    name: "whole-from-parts",
    severity: "warning",
    category: "arithmetic",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: ["A09"],
  },
  *check({ processing }) {
    const column = processing?.column("averageWhole");
    const migris = processing?.column("averageMigri")?.sound;
    const partials = processing?.column("averagePartial")?.sound;
    if (!processing || !column || !migris || !partials) return;
    const wholes = column.sound;
    for (let row = 0; row < processing.rows; row++) {
      const [whole, migri, partial] = [wholes[row] ?? NaN, migris[row] ?? NaN, partials[row] ?? NaN];
      const sum = migri + partial;
      if (!(Math.abs(whole - sum) > Math.max(ROOM_DAYS, ROOM_SHARE * whole)) || hasRemark(processing, row)) continue;
      yield { rule: "A10", at: processing.place(row, column), details: { whole, migri, partial } };
    }
  },
};
