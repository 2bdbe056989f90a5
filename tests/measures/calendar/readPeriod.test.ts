import { periodDays, periodId } from "../../../src/measures/calendar/period";
import { readPeriod } from "../../../src/measures/calendar/readPeriod";
import { serialOf } from "../../../src/measures/calendar/serialDate";

function idOf(value: number | string): string {
  const reading = readPeriod(value);
  return reading.ok ? periodId(reading.period) : reading.reason;
}

test.each<[number | string, string]>([
  [2023, "2023"],
  [1900, "1900"],
  [2200, "2200"],
  ["2023", "2023"],
  ["2023Q3", "2023Q3"],
  ["2023 q3", "2023Q3"],
  ["Q3/2023", "2023Q3"],
  ["Q3 2023", "2023Q3"],
  ["III/2023", "2023Q3"],
  ["IV/2023", "2023Q4"],
  ["7–9/2023", "7–9/2023"],
  ["1-6/2023", "1–6/2023"],
  ["9/2023", "2023-09"],
  ["2023-03", "2023-03"],
  ["30.9.2023", "2023-09-30"],
  ["2023-09-30", "2023-09-30"],
  [serialOf({ year: 2023, month: 9, day: 30 }), "2023-09-30"],
])("%s is %s", (value, id) => {
  expect(idOf(value)).toBe(id);
});

test.each(["1/2023", "3/2023", "4 / 2023"])("%s may be a month, a quarter or an edition", (text) => {
  const reading = readPeriod(text);
  expect(reading).toMatchObject({ ok: false, reason: "ambiguous", year: 2023 });
});

test.each<number | string>([
  "",
  "Q5/2023",
  "2023Q0",
  "13/2023",
  "2023-13",
  "9–7/2023",
  "31.2.2023",
  "V/2023",
  "soon",
  1899,
  2023.5,
  -1,
  1e9,
  Number.NaN,
])("%s is no period", (value) => {
  expect(idOf(value)).toBe("unknown");
});

test("the days of a period", () => {
  expect(periodDays({ form: "quarter", year: 2024, quarter: 1 })).toEqual({
    start: { year: 2024, month: 1, day: 1 },
    end: { year: 2024, month: 3, day: 31 },
  });
  expect(periodDays({ form: "months", year: 2024, from: 2, to: 2 }).end).toEqual({ year: 2024, month: 2, day: 29 });
});
