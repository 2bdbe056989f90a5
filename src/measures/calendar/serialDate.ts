/** A calendar date; months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial number of 1 January 1970 in Excel's 1900 date system. */
const UNIX_EPOCH_SERIAL = 25_569;

/** First and last serial number that stand for a date here: 1 March 1900 (Excel counts a 29 February 1900 that never was) to 31 December 2200. */
export const FIRST_SERIAL = 61;
export const LAST_SERIAL = serialOf({ year: 2200, month: 12, day: 31 });

/** Excel's own last day, 31 December 9999. */
const LAST_EXCEL_SERIAL = 2_958_465;

/** Whether Excel shows a number as a date where a cell is to show one; other numbers fill such a cell with "#". */
export function isShownAsDate(serial: number): boolean {
  return serial >= 0 && serial < LAST_EXCEL_SERIAL + 1;
}

/**
 * Excel's serial number of a date.
 * @example serialOf({ year: 2025, month: 1, day: 1 }) // 45658
 */
export function serialOf({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
}

/** The date of a serial number; a time of day is left out. */
export function dateOf(serial: number): CalendarDate {
  const date = new Date((Math.floor(serial) - UNIX_EPOCH_SERIAL) * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
