import { ratio } from "../../../measures/ratio";
import { columnFormulaFix } from "../../changes/columnFormulaFix";
import type { Rule, RuleContext } from "../../rule";
import { overallRow } from "../../tables/overallRow";

/** Half of the last digit that a person-year shows. */
const ROOM = 0.005;

/** Person-years are not hours ÷ hours of a person-year, or those of the processes exceed those of all. */
export const allocatedHtv: Rule<"A16"> = {
  meta: {
    code: "A16",
    name: "allocated-htv",
    severity: "error",
    category: "arithmetic",
    reads: "workbook",
    clause: "1.1.3",
    fix: "ask",
    yieldsTo: ["F02"],
  },
  *check(context) {
    const { efficiency, agreement } = context;
    const column = efficiency?.column("htv");
    const hours = efficiency?.column("effectiveHours")?.sound;
    if (!efficiency || !column) return;
    const hoursPerHtv = hoursOfHtv(context);
    for (let row = 0; row < efficiency.rows; row++) {
      const [found, worked] = [column.numbers[row] ?? NaN, hours?.[row] ?? NaN];
      const computed = Number.isNaN(worked + hoursPerHtv) ? null : ratio(worked, hoursPerHtv);
      if (typeof computed !== "number" || !(Math.abs(found - computed) > ROOM)) continue;
      yield {
        rule: "A16",
        at: efficiency.place(row, column),
        details: { of: "row", found, hours: worked, hoursPerHtv, computed },
      };
    }
    const overall = overallRow(efficiency, agreement);
    if (overall === null) return;
    const total = column.numbers[overall] ?? NaN;
    let [allocated, rows] = [0, 0];
    for (let row = 0; row < efficiency.rows; row++) {
      const htv = column.numbers[row] ?? NaN;
      if (row === overall || Number.isNaN(htv) || !efficiency.belongs(row)) continue;
      allocated += htv;
      rows++;
    }
    if (!(allocated - total > ROOM * (rows + 1))) return;
    yield { rule: "A16", at: efficiency.place(overall, column), details: { of: "all", allocated, total } };
  },
  /** What the processes have too much of only its makers know; a figure typed over its formula is computed again. */
  fixes: (context, { at, details }) => (details.of === "row" ? columnFormulaFix(context, at) : []),
};

function hoursOfHtv({ scoreboard }: RuleContext): number {
  const value = scoreboard.info?.fields.get("hoursPerHtv")?.value;
  return typeof value === "number" ? value : NaN;
}
