import { atMost } from "../../../measures/compare";
import type { Place } from "../../place";
import type { Rule } from "../../rule";
import type { ColumnData } from "../../tables/columnData";
import type { TableData } from "../../tables/tableData";

/** Of the two averages that the agreement sets ("15/30") only one holds, and both must. */
export const oneAverageHolds: Rule<"G03"> = {
  meta: {
    code: "G03",
    name: "one-average-holds",
    severity: "info",
    category: "targets",
    reads: "row",
    clause: "1.2",
    fix: "none",
    yieldsTo: ["G02"],
  },
  *check({ processing, targetFor, targetYear: year }) {
    const whole = processing?.column("averageWhole");
    const migri = processing?.column("averageMigri");
    if (!processing || !whole || !migri || year === null) return;
    const { subjects, kinds } = processing.parts;
    const [wholes, migris] = [whole.sound, migri.sound];
    for (let row = 0; row < processing.rows; row++) {
      const [a, b] = [wholes[row] ?? NaN, migris[row] ?? NaN];
      const [process, kind] = [subjects[row], kinds[row]];
      if (Number.isNaN(a + b) || !process || !kind || !atMost(b, a)) continue;
      const target = targetFor(process, kind);
      if (target?.form !== "averages") continue;
      const ofWhole = { value: a, target: target.wholeDays, met: atMost(a, target.wholeDays) };
      const ofMigri = { value: b, target: target.migriDays, met: atMost(b, target.migriDays) };
      if (ofWhole.met === ofMigri.met) continue;
      yield {
        rule: "G03",
        at: pairOf(processing, row, whole, migri),
        details: { row: processing.rowName(row), migri: ofMigri, whole: ofWhole, year },
      };
    }
  },
};

/** Both cells where they stand side by side, else that of the whole procedure. */
function pairOf<K extends string>(table: TableData<K>, row: number, whole: ColumnData<K>, migri: ColumnData<K>): Place {
  const at = table.place(row, whole);
  if (!at.area || Math.abs(whole.column - migri.column) !== 1) return at;
  return { ...at, area: { ...at.area, column: Math.min(whole.column, migri.column), columns: 2 } };
}
