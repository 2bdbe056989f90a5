import { type Period, periodId } from "../../../src/measures/calendar/period";
import { periodBefore, sequenceOf } from "../../../src/measures/calendar/periodBefore";
import { readPeriod } from "../../../src/measures/calendar/readPeriod";

function period(text: string): Period {
  const reading = readPeriod(text);
  if (!reading.ok) throw new Error(`${text} is not a period`);
  return reading.period;
}

test.each([
  ["2022Q3", "2022Q2"],
  ["2023Q1", "2022Q4"],
  ["2023", "2022"],
  ["1-6/2023", "1–3/2023"],
  ["1-12/2023", "1–9/2023"],
  ["1-5/2023", "1–4/2023"],
  ["1-2/2023", "2023-01"],
  ["1-3/2023", "10–12/2022"],
  ["7-9/2023", "4–6/2023"],
  ["5/2023", "2023-04"],
  ["1-1/2023", "2022-12"],
])("before %s comes %s", (now, before) => {
  const found = periodBefore(period(now));
  expect(found && periodId(found)).toBe(before);
  expect(found && sequenceOf(found, period(now))).not.toBeNull();
});

test("before a day no certain period comes", () => {
  expect(periodBefore(period("30.9.2022"))).toBeNull();
});

test.each([
  ["2022Q2", "2022Q3", "alike"],
  ["2022Q2", "7-9/2022", "alike"],
  ["2022Q1", "2022Q3", null],
  ["2022Q3", "2022Q3", null],
  ["2022Q3", "2022Q2", null],
  ["1-6/2022", "1-9/2022", "cumulative"],
  ["1-8/2022", "1-9/2022", "cumulative"],
  ["2022Q1", "1-6/2022", "cumulative"],
  ["1-3/2022", "1-9/2022", null],
  ["1-6/2021", "1-9/2022", null],
  ["1-9/2022", "2022", "cumulative"],
  ["2021", "2022", "alike"],
  ["2021", "1-3/2022", "apart"],
  ["2021", "2022Q1", null],
  ["30.6.2022", "30.9.2022", "alike"],
  ["30.9.2022", "30.9.2022", null],
  ["2022Q2", "30.9.2022", "apart"],
  ["2022Q3", "30.9.2022", null],
  ["30.6.2022", "2022Q3", null],
])("%s and then %s: %s", (former, now, sequence) => {
  expect(sequenceOf(period(former), period(now))).toBe(sequence);
});
