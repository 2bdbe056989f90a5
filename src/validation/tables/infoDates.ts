import { periodDays } from "../../measures/calendar/period";
import { serialOf } from "../../measures/calendar/serialDate";
import type { InfoField } from "../../scoreboard/layout/info";
import type { Cell } from "../../scoreboard/locate/cell";
import type { RuleContext } from "../rule";
import { readDateText } from "../text/dateText";

export interface InfoDate {
  readonly cell: Cell;
  /** Serial number, without the time of day. */
  readonly serial: number;
}

/** The date that a field of Tiedot holds, also as a text that can be read in one way; `null` where it holds none. */
export function infoDate({ scoreboard, snapshot }: RuleContext, field: InfoField): InfoDate | null {
  const cell = scoreboard.info?.fields.get(field);
  if (!cell || (cell.formula !== null && !snapshot.calculated)) return null;
  if (typeof cell.value === "number") return { cell, serial: Math.floor(cell.value) };
  const [date, other] = typeof cell.value === "string" ? readDateText(cell.value) : [];
  return date === undefined || other !== undefined ? null : { cell, serial: date };
}

/** First and last day, serial numbers. */
export interface DaySpan {
  readonly start: number;
  readonly end: number;
}

/** The days of the period as its id says them; where it cannot be read, or is a day, as the dates on Tiedot do. */
export function periodSpan(context: RuleContext): DaySpan | null {
  const { period } = context;
  if (period?.ok && period.period.form !== "date") {
    const { start, end } = periodDays(period.period);
    return { start: serialOf(start), end: serialOf(end) };
  }
  const start = infoDate(context, "periodStart");
  const end = infoDate(context, "periodEnd");
  return start && end && start.serial <= end.serial ? { start: start.serial, end: end.serial } : null;
}
