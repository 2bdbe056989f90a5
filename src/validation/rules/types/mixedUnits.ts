import { readChoice } from "../../../scoreboard/layout/choiceWords";
import type { Observation, Rule, RuleContext } from "../../rule";

/** The tiers of the statutory maximum for asylum, in months. */
const STATUTORY_MONTHS: readonly number[] = [6, 15, 18, 21];
/** An average that was longer than this does not fall to some weeks in one period. */
const LONG_BEFORE = 100;
/** No target or statutory maximum of the annex is longer, in months. */
const MOST_MONTHS = 24;

/** Months seem to stand in a column of days, or days in a row of months. */
export const mixedUnits: Rule<"T12"> = {
  meta: {
    code: "T12",
    name: "months-or-days",
    severity: "warning",
    category: "types",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: ["G07"],
  },
  *check(context) {
    yield* monthsAmongDays(context);
    yield* daysAmongMonths(context);
  },
};

function* monthsAmongDays({ processing }: RuleContext): Generator<Observation<"T12">> {
  const column = processing?.column("averageWhole");
  const before = processing?.column("previous");
  if (!processing || !column || !before) return;
  for (let row = 0; row < processing.rows; row++) {
    const value = column.numbers[row] ?? NaN;
    const former = before.numbers[row] ?? NaN;
    if (!(former > LONG_BEFORE) || !STATUTORY_MONTHS.includes(value)) continue;
    yield { rule: "T12", at: processing.place(row, column), details: { value, unit: "vrk", former } };
  }
}

function* daysAmongMonths({ targets }: RuleContext): Generator<Observation<"T12">> {
  const unit = targets?.column("unit");
  if (!targets || !unit) return;
  for (const key of ["statutory", "whole"] as const) {
    const column = targets.column(key);
    if (!column || !(column.greatest > MOST_MONTHS)) continue;
    for (let row = 0; row < targets.rows; row++) {
      const value = column.numbers[row] ?? NaN;
      const found = value > MOST_MONTHS ? targets.value(row, unit) : null;
      if (typeof found !== "string" || readChoice("timeUnit", found) !== "kk") continue;
      yield { rule: "T12", at: targets.place(row, column), details: { value, unit: "kk", former: null } };
    }
  }
}
