import { serialOf } from "../../src/measures/calendar/serialDate";
import { stateHolidays } from "../../src/measures/calendar/workingDays";

/** What a spreadsheet program is asked, made from a seed: nothing in it is anyone's data. */
export interface Questions {
  readonly holidays: readonly number[];
  readonly workdays: { readonly starts: readonly number[]; readonly ends: readonly number[] };
  readonly months: { readonly dates: readonly number[]; readonly months: readonly number[] };
  readonly lists: readonly (readonly number[])[];
}

export const FIRST_YEAR = 2018;
export const LAST_YEAR = 2033;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const FIRST_DAY = serialOf({ year: FIRST_YEAR, month: 1, day: 1 });
const LAST_DAY = serialOf({ year: LAST_YEAR, month: 12, day: 31 });
const PAIRS = 400;
const LISTS = 40;

export function questions(): Questions {
  const next = sequence(20_180_101);
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  const day = (): number => FIRST_DAY + upTo(LAST_DAY - FIRST_DAY);
  const many = <T>(count: number, one: () => T): T[] => Array.from({ length: count }, one);
  const quarters = YEARS.flatMap((year) => [1, 4, 7, 10].map((month) => ({ year, month })));
  const monthEnds = YEARS.flatMap((year) =>
    [1, 2, 3, 8, 12].map((month) => serialOf({ year, month: month + 1, day: 0 })),
  );
  const dates = [...monthEnds, ...many(PAIRS - monthEnds.length, day)];
  return {
    holidays: YEARS.flatMap(stateHolidays),
    workdays: {
      starts: [...quarters.map(({ year, month }) => serialOf({ year, month, day: 1 })), ...many(PAIRS, day)],
      ends: [...quarters.map(({ year, month }) => serialOf({ year, month: month + 3, day: 0 })), ...many(PAIRS, day)],
    },
    months: { dates, months: dates.map((_, index) => [6, 15, 18, 21, upTo(36)][index % 5] ?? 0) },
    lists: many(LISTS, () => many(1 + upTo(30), () => upTo(400))),
  };
}

/** Evenly spread numbers from 0 up to 1, the same each time (Park and Miller). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
