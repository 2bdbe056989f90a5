import { wholeDays } from "../../../agreement/targets";
import { atMost } from "../../../measures/compare";
import type { Rule } from "../../rule";

/** The average of the whole procedure is above its target: a result, not a mistake. Targets of shares are told by the share. */
export const averageAboveTarget: Rule<"G01"> = {
  meta: {
    code: "G01",
    name: "average-above-target",
    severity: "info",
    category: "targets",
    reads: "row",
    clause: "1.2",
    fix: "none",
    yieldsTo: ["G02", "G03"],
  },
  *check({ processing, targetFor, targetYear: year }) {
    const column = processing?.column("averageWhole");
    if (!processing || !column || year === null) return;
    const { subjects, kinds } = processing.parts;
    const averages = column.sound;
    for (let row = 0; row < processing.rows; row++) {
      const value = averages[row] ?? NaN;
      const [process, kind] = [subjects[row], kinds[row]];
      if (Number.isNaN(value) || !process || !kind) continue;
      const set = targetFor(process, kind);
      if (!set || set.form === "share") continue;
      const target = wholeDays(set);
      if (atMost(value, target)) continue;
      yield {
        rule: "G01",
        at: processing.place(row, column),
        details: { row: processing.rowName(row), value, target, year },
      };
    }
  },
};
