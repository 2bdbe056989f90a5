import { stateHolidays, workingDays } from "../../measures/calendar/workingDays";
import { dateOf } from "../../measures/calendar/serialDate";
import { readChoice } from "../../scoreboard/layout/choiceWords";
import { infoLayout } from "../../scoreboard/layout/info";
import type { Cell } from "../../scoreboard/locate/cell";
import type { RuleContext } from "../rule";
import { type DaySpan, periodSpan } from "./infoDates";
import { type PeriodType, spansByType, typesOf } from "./periodTypes";

/** The layout's formula for the working days. */
export const WORKDAYS_FORMULA = infoLayout.fields.find(({ key }) => key === "workdays")?.formula ?? "";

/** Working days on Tiedot that are not the calendar's. */
export interface WrongWorkdays {
  readonly cell: Cell;
  readonly span: DaySpan;
  readonly found: number;
  readonly expected: number;
  /** The type of the period, where the number is right for a period of another type that ends on the same day. */
  readonly mistakenType: PeriodType | null;
}

/** `null` where the working days are right, or computed by the layout's formula, or cannot be told. */
export function wrongWorkdays(context: RuleContext): WrongWorkdays | null {
  const { scoreboard, snapshot, formulas } = context;
  const cell = scoreboard.info?.fields.get("workdays");
  const span = periodSpan(context);
  if (typeof cell?.value !== "number" || !span) return null;
  const { value: found, formula } = cell;
  if (formula !== null && !snapshot.calculated) return null;
  if (formula !== null && formulas.normalForm(formula, cell) === formulas.normalForm(WORKDAYS_FORMULA, cell))
    return null;
  const expected = workingDays(span.start, span.end);
  if (expected === null || expected === found) return null;
  const isOfOtherType = [...spansByType(span).values()].some(({ start, end }) => workingDays(start, end) === found);
  return { cell, span, found, expected, mistakenType: isOfOtherType ? typeIn(context, span) : null };
}

function typeIn({ scoreboard }: RuleContext, span: DaySpan): PeriodType | null {
  const found = scoreboard.info?.fields.get("periodType")?.value;
  return (typeof found === "string" ? readChoice("periodType", found) : null) ?? typesOf(span)[0] ?? null;
}

/** Public holidays from Monday to Friday within a period. */
export function holidaysIn({ start, end }: DaySpan): number[] {
  const years = Array.from({ length: dateOf(end).year - dateOf(start).year + 1 }, (_, n) => dateOf(start).year + n);
  return years.flatMap(stateHolidays).filter((day) => day >= start && day <= end && day % 7 >= 2);
}
