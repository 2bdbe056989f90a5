import { formatKind } from "../../scoreboard/numberFormat";

/** Serial numbers of the dates that Excel makes of two small numbers, 12.5 or 9/23: July 2009 to July 2050. */
const FIRST_SERIAL = 40_000;
const LAST_SERIAL = 55_000;
/** Units in which no figure is so great. Counts, hours and euros may be. */
const SMALL_UNITS: ReadonlySet<string> = new Set(["vrk", "vrk|kk", "kk", "%", "htv", "indeksi"]);

/** Whether a number in a cell for a figure is shown as a date or a time, or was left by a date. */
export function isDatedFigure(value: number, format: string, unit: string): boolean {
  return isDateOrTime(format) || leftByDate(unit)(value);
}

/** Tells a date's serial number in a cell that no longer shows it as a date, for a column with this unit. */
export function leftByDate(unit: string): (value: number) => boolean {
  return SMALL_UNITS.has(unit) ? isRecentDate : () => false;
}

/** Whether a number may be the date that Excel has made of a typed figure. */
export function isRecentDate(value: number): boolean {
  return value >= FIRST_SERIAL && value <= LAST_SERIAL && Number.isInteger(value);
}

export function isDateOrTime(format: string): boolean {
  const kind = formatKind(format);
  return kind === "date" || kind === "time";
}
