import { workingDays } from "../../../measures/calendar/workingDays";
import { choiceWord, readChoice } from "../../../scoreboard/layout/choiceWords";
import { valueChange } from "../../changes/cellChange";
import { workdaysFixes } from "../../changes/workdaysFixes";
import type { Observation, Rule, RuleContext } from "../../rule";
import { placeOf } from "../../tables/infoCells";
import { periodSpan } from "../../tables/infoDates";
import { type PeriodType, typesOf } from "../../tables/periodTypes";
import { wrongWorkdays } from "../../tables/periodWorkdays";

/** The working days are a quarter's and the period is cumulative, or the reverse; or the type of the period is another. */
export const periodType: Rule<"M05"> = {
  meta: {
    code: "M05",
    name: "period-type",
    severity: "warning",
    category: "period",
    reads: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    yield* typeOfOtherPeriod(context);
    const workdays = wrongWorkdays(context);
    if (!workdays?.mistakenType) return;
    const { cell, mistakenType, found: days, expected } = workdays;
    const type = choiceWord("periodType", mistakenType, context.language);
    yield { rule: "M05", at: placeOf(cell), details: { type, days, expected } };
  },
  fixes(context, { details: { expected } }) {
    if (typeof expected === "number") return workdaysFixes(context);
    const cell = context.scoreboard.info?.fields.get("periodType");
    return cell?.formula === null ? [{ consent: "ask", changes: [valueChange(cell, expected)] }] : [];
  },
};

function* typeOfOtherPeriod(context: RuleContext): Generator<Observation<"M05">> {
  const cell = context.scoreboard.info?.fields.get("periodType");
  const span = periodSpan(context);
  const type = typeof cell?.value === "string" ? readChoice("periodType", cell.value) : null;
  if (!cell || !span || type === null) return;
  const fitting = typesOf(span);
  const [expected] = fitting;
  const days = workingDays(span.start, span.end);
  if (expected === undefined || fitting.includes(type) || days === null) return;
  const word = (one: PeriodType): string => choiceWord("periodType", one, context.language);
  yield { rule: "M05", at: placeOf(cell), details: { type: word(type), days, expected: word(expected) } };
}
