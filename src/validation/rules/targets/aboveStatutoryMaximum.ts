import { statutoryDays } from "../../../agreement/targets";
import { atMost } from "../../../measures/compare";
import type { Rule } from "../../rule";

/** The average of the whole procedure is above what the law allows a single case; for asylum the first tier. */
export const aboveStatutoryMaximum: Rule<"G02"> = {
  meta: {
    code: "G02",
    name: "above-statutory-maximum",
    severity: "warning",
    category: "targets",
    reads: "row",
    clause: "1.2",
    fix: "none",
    yieldsTo: [],
  },
  *check({ processing }) {
    const column = processing?.column("averageWhole");
    if (!processing || !column) return;
    const { subjects, kinds } = processing.parts;
    const averages = column.sound;
    for (let row = 0; row < processing.rows; row++) {
      const value = averages[row] ?? NaN;
      const [process, kind] = [subjects[row], kinds[row]];
      if (Number.isNaN(value) || !process || !kind) continue;
      const maximum = process.statutory[kind];
      const limit = maximum && statutoryDays(maximum, 1);
      if (limit === null || atMost(value, limit)) continue;
      yield {
        rule: "G02",
        at: processing.place(row, column),
        details: { row: processing.rowName(row), value, limit },
      };
    }
  },
};
