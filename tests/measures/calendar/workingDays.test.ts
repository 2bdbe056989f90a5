import { serialOf } from "../../../src/measures/calendar/serialDate";
import { stateHolidays, workingDays } from "../../../src/measures/calendar/workingDays";

const day = (year: number, month: number, date: number): number => serialOf({ year, month, day: date });
const quarter = (year: number, number: number): number | null =>
  workingDays(day(year, number * 3 - 2, 1), day(year, number * 3 + 1, 0));

/** Working days by quarter, counted from the published calendars of the State. */
const QUARTERS: readonly (readonly [year: number, counts: readonly number[]])[] = [
  [2018, [63, 61, 65, 62]],
  [2019, [63, 60, 66, 62]],
  [2020, [63, 60, 66, 64]],
  [2021, [62, 61, 66, 64]],
  [2022, [63, 61, 66, 63]],
  [2023, [64, 60, 65, 62]],
  [2024, [63, 61, 66, 62]],
  [2025, [62, 60, 66, 63]],
  [2026, [62, 60, 66, 64]],
  [2027, [60, 63, 66, 64]],
  [2028, [64, 60, 65, 62]],
  [2029, [63, 61, 65, 62]],
  [2030, [63, 60, 66, 62]],
  [2031, [62, 60, 66, 63]],
  [2032, [61, 63, 66, 64]],
  [2033, [63, 61, 66, 63]],
];

test.each(QUARTERS)("%d", (year, counts) => {
  expect([1, 2, 3, 4].map((number) => quarter(year, number))).toEqual(counts);
  expect(workingDays(day(year, 1, 1), day(year, 12, 31))).toBe(counts.reduce((sum, count) => sum + count));
});

test("the holidays of 2024, a leap year", () => {
  const expected = [
    [1, 1],
    [1, 6],
    [3, 29],
    [4, 1],
    [5, 1],
    [5, 9],
    [6, 21],
    [12, 6],
    [12, 24],
    [12, 25],
    [12, 26],
  ].map(([month = 0, date = 0]) => day(2024, month, date));
  expect(stateHolidays(2024)).toEqual(expected);
});

test("both ends count, a holiday does not, and the other way round is negative", () => {
  expect(workingDays(day(2025, 1, 2), day(2025, 1, 2))).toBe(1);
  expect(workingDays(day(2025, 1, 1), day(2025, 1, 1))).toBe(0);
  expect(workingDays(day(2025, 3, 31), day(2025, 1, 1))).toBe(-62);
});

test("a time of day does not matter; outside the calendar there is no count", () => {
  expect(workingDays(day(2025, 1, 2) + 0.9, day(2025, 1, 3) + 0.1)).toBe(2);
  expect(workingDays(0, day(2025, 1, 3))).toBeNull();
  expect(workingDays(day(2025, 1, 1), 1e9)).toBeNull();
  expect(workingDays(Number.NaN, day(2025, 1, 3))).toBeNull();
});
