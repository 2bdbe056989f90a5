import { migriDays, targetOf, wholeDays } from "../../../agreement/targets";
import { same } from "../../../measures/compare";
import { agreedTargetRow, type AgreedFigure } from "../../../scoreboard/targetRows";
import { valueChange } from "../../changes/cellChange";
import { columnFormulaFix } from "../../changes/columnFormulaFix";
import type { Observation, Rule, RuleContext } from "../../rule";

const IN_TARGETS: readonly AgreedFigure[] = ["migri", "whole", "share"];
const IN_PROCESSING = [
  ["targetWhole", wholeDays],
  ["targetMigri", migriDays],
] as const;

/** A target is that of another year. */
export const otherYearsTarget: Rule<"G08"> = {
  meta: {
    code: "G08",
    name: "other-years-target",
    severity: "error",
    category: "targets",
    reads: "row",
    clause: "1.2",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    yield* inTargets(context);
    yield null;
    yield* inProcessing(context);
  },
  fixes: (context, { at, details }) => {
    const formula = columnFormulaFix(context, at);
    if (formula.length > 0 || at.sheet === null || !at.area) return formula;
    return [{ consent: "ask", changes: [valueChange({ sheet: at.sheet, ...at.area }, details.agreed)] }];
  },
};

function* inTargets({ targets, agreement }: RuleContext): Generator<Observation<"G08">> {
  const years = targets?.column("year")?.numbers;
  if (!targets || !years) return;
  const { subjects, kinds } = targets.parts;
  for (let row = 0; row < targets.rows; row++) {
    const [process, kind, year] = [subjects[row], kinds[row], years[row] ?? NaN];
    if (!process || !kind || !agreement.years.includes(year)) continue;
    for (const key of IN_TARGETS) {
      const column = targets.column(key);
      const found = column?.numbers[row] ?? NaN;
      const agreed = agreedTargetRow(process, kind, year)?.figures[key];
      if (!column || Number.isNaN(found) || typeof agreed !== "number" || same(found, agreed)) continue;
      const foundYear = agreement.years.find((other) => {
        const figure = agreedTargetRow(process, kind, other)?.figures[key];
        return other !== year && typeof figure === "number" && same(figure, found);
      });
      if (foundYear === undefined) continue;
      yield {
        rule: "G08",
        at: targets.place(row, column),
        details: {
          row: { ...targets.rowName(row), year },
          found,
          foundYear,
          agreed,
          year,
          share: column.spec.type === "share",
        },
      };
    }
  }
}

/** The target that was typed over the formula that looks it up. */
function* inProcessing({
  processing,
  agreement,
  targetYear: year,
  targetFor,
}: RuleContext): Generator<Observation<"G08">> {
  if (!processing || year === null) return;
  const { subjects, kinds } = processing.parts;
  for (const [key, daysOf] of IN_PROCESSING) {
    const column = processing.column(key);
    if (!column) continue;
    for (let row = 0; row < processing.rows; row++) {
      const [process, kind, found] = [subjects[row], kinds[row], column.numbers[row] ?? NaN];
      if (!process || !kind || Number.isNaN(found) || processing.formula(row, column) !== null) continue;
      const target = targetFor(process, kind);
      const agreed = target && daysOf(target);
      if (agreed === null || same(found, agreed)) continue;
      const foundYear = agreement.years.find((other) => {
        const set = targetOf(process, other, kind);
        const days = set && daysOf(set);
        return other !== year && days !== null && same(days, found);
      });
      if (foundYear === undefined) continue;
      yield {
        rule: "G08",
        at: processing.place(row, column),
        details: { row: processing.rowName(row), found, foundYear, agreed, year, share: false },
      };
    }
  }
}
