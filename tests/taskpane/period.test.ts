import { lastFullQuarter } from "../../src/taskpane/state/lastFullQuarter";
import { scoreboardPeriod } from "../../src/taskpane/state/scoreboardPeriod";

test.each([
  [{ year: 2022, month: 10, day: 1 }, 2022, 3],
  [{ year: 2022, month: 9, day: 30 }, 2022, 2],
  [{ year: 2023, month: 1, day: 1 }, 2022, 4],
  [{ year: 2022, month: 12, day: 31 }, 2022, 3],
])("the last full quarter on %j is that of %i, number %i", (day, year, quarter) => {
  expect(lastFullQuarter(day)).toEqual({ form: "quarter", year, quarter });
});

test("a scoreboard is for a quarter, months or a year, never for a day or for what can be read in several ways", () => {
  expect(scoreboardPeriod("Q3/2022")).toMatchObject({ ok: true, period: { quarter: 3 } });
  expect(scoreboardPeriod("7–9/2022")).toMatchObject({ ok: true, period: { from: 7, to: 9 } });
  expect(scoreboardPeriod("2022")).toMatchObject({ ok: true, period: { form: "year" } });
  expect(scoreboardPeriod("30.9.2022")).toEqual({ ok: false, reason: "date" });
  expect(scoreboardPeriod("3/2022")).toMatchObject({ ok: false, reason: "ambiguous" });
  expect(scoreboardPeriod("")).toEqual({ ok: false, reason: "unknown" });
});
