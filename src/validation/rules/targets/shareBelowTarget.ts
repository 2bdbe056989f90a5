import { atLeast } from "../../../measures/compare";
import type { Rule } from "../../rule";
import { targetResults } from "../../targets/targetResults";

/** The agreement's own target of the light procedure is of applications for work and studies. */
const LIGHT_PROCEDURE = "2.3a";
const EU_REGISTRATIONS = "2.3b";
const NOT_WORK_NOR_STUDIES: ReadonlySet<string> = new Set(["eu-rekisterointi", "kansalaisuus"]);

/** A share is below its target: registrations within days, or the light procedure. A result, not a mistake. */
export const shareBelowTarget: Rule<"G04"> = {
  meta: {
    code: "G04",
    name: "share-below-target",
    severity: "info",
    category: "targets",
    reads: "row",
    clause: "2.3",
    fix: "none",
    yieldsTo: [],
  },
  *check(context) {
    for (const result of targetResults(context)) {
      if (result.form !== "share" || result.met) continue;
      const { value, target } = result.share;
      yield { rule: "G04", at: result.at, details: { row: result.row, value, target, clause: EU_REGISTRATIONS } };
    }
    const { automation, agreement, targetYear } = context;
    const column = automation?.column("lightShare");
    const set = agreement.indicators.find(({ id }) => id === LIGHT_PROCEDURE)?.targets[0];
    if (!automation || !column || typeof set?.value !== "number" || (set.year ?? targetYear) !== targetYear) return;
    const target = set.value / 100;
    const others = new Set(
      agreement.efficiency.groups
        .filter(({ processes }) => processes.some((id) => NOT_WORK_NOR_STUDIES.has(id)))
        .map(({ label }) => label),
    );
    for (let row = 0; row < automation.rows; row++) {
      const value = column.numbers[row] ?? NaN;
      const label = automation.parts.subjects[row]?.label;
      if (Number.isNaN(value) || label === undefined || others.has(label) || atLeast(value, target)) continue;
      const details = { row: automation.rowName(row), value, target, clause: LIGHT_PROCEDURE };
      yield { rule: "G04", at: automation.place(row, column), details };
    }
  },
};
