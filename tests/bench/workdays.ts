import { NETWORKDAYS } from "@formulajs/formulajs";
import type { Input } from "../../src/functions/definition";
import { workdaysFiFunction } from "../../src/functions/workdaysFi";
import { dateOf, serialOf } from "../../src/measures/calendar/serialDate";
import { stateHolidays } from "../../src/measures/calendar/workingDays";
import { perSecond, raced, times, type Row } from "./timing";

const PAIRS = 1000;
const LENGTH = 90;
const FIRST_DAY = serialOf({ year: 2022, month: 1, day: 1 });
const HOLIDAYS = [2022, 2023, 2024, 2025].flatMap(stateHolidays).map(localDate);

/** formula.js counts in local time. */
function localDate(serial: number): Date {
  const { year, month, day } = dateOf(serial);
  return new Date(year, month - 1, day);
}

/** WORKDAYS_FI over quarters of a year against NETWORKDAYS of formula.js with the same holidays; both must agree. */
export function workdayRows(): Row[] {
  const starts = Array.from({ length: PAIRS }, (_, row) => FIRST_DAY + row);
  const dates = starts.map((start) => [localDate(start), localDate(start + LENGTH)] as const);
  const column = (values: readonly number[]): Input[][] => values.map((value) => [value]);
  const args = [column(starts), column(starts.map((start) => start + LENGTH))];
  const ours = (): unknown[] => workdaysFiFunction.evaluate(args).flat();
  const theirs = (): unknown[] => dates.map(([start, end]) => NETWORKDAYS(start, end, HOLIDAYS));
  const counted = theirs();
  ours().forEach((count, index) => {
    if (count !== counted[index]) throw new Error(`${String(count)} and ${String(counted[index])} working days differ`);
  });
  const [ourTime, theirTime] = raced(ours, theirs);
  return [
    {
      what: "WORKDAYS_FI, 1,000 pairs of dates",
      figure: perSecond(PAIRS, ourTime),
      ratio: `${times(theirTime / ourTime)} as fast as formula.js NETWORKDAYS`,
      target: "faster",
      met: ourTime < theirTime,
    },
  ];
}
