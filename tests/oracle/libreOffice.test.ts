import type { Argument, Input, Output } from "../../src/functions/definition";
import { processingSummaryFunction } from "../../src/functions/processingSummary";
import { withinTargetDatesFunction } from "../../src/functions/withinTargetDates";
import { workdaysFiFunction } from "../../src/functions/workdaysFi";
import { addMonths } from "../../src/measures/calendar/addMonths";
import { serialOf } from "../../src/measures/calendar/serialDate";
import libreOffice from "./libreOffice.json";
import { questions } from "./questions";

const column = (values: readonly Input[]): Argument => values.map((value) => [value]);
const flat = (result: Output[][]): Output[] => result.flat();

test("the recorded answers are to the questions of today: otherwise npm run oracle", () => {
  const { holidays, workdays, months, lists } = questions();
  expect(libreOffice.holidays).toEqual(holidays);
  expect(libreOffice.NETWORKDAYS).toMatchObject(workdays);
  expect(libreOffice.EDATE).toMatchObject(months);
  expect(libreOffice.lists).toEqual(lists);
});

test("WORKDAYS_FI counts as NETWORKDAYS with the same holidays, either way round", () => {
  const { starts, ends, results } = libreOffice.NETWORKDAYS;
  expect(flat(workdaysFiFunction.evaluate([column(starts), column(ends)]))).toEqual(results);
  expect(results.some((count) => count < 0)).toBe(true);
});

test("months are counted as EDATE does", () => {
  const { dates, months, results } = libreOffice.EDATE;
  expect(dates.map((date, index) => addMonths(date, months[index] ?? 0))).toEqual(results);
});

test("a case is within six months up to the day that EDATE gives, and no longer", () => {
  const { dates, months, results } = libreOffice.EDATE;
  const six = dates.flatMap((date, index) => (months[index] === 6 ? [{ date, last: results[index] ?? 0 }] : []));
  const within = (late: number): Output[] =>
    flat(
      withinTargetDatesFunction.evaluate([
        column(six.map(({ date }) => date)),
        column(six.map(({ last }) => last + late)),
        [["Turvapaikka"]],
        [[2022]],
      ]),
    );
  expect(new Set(within(0))).toEqual(new Set([true]));
  expect(new Set(within(1))).toEqual(new Set([false]));
});

test.each(libreOffice.lists.map((list, index) => [index, list] as const))(
  "average, median and 90th percentile of list %d",
  (index, list) => {
    const decided = serialOf({ year: 2022, month: 8, day: 15 });
    const [, row = []] = processingSummaryFunction.evaluate([
      [["Opiskelu"]],
      [[""]],
      column(list.map((days) => decided - days)),
      [[decided]],
      [["2022Q3"]],
    ]);
    const [, , decisions, average, median, percentile] = row;
    expect(decisions).toBe(list.length);
    expect(average).toBeCloseTo(libreOffice.AVERAGE[index] ?? Number.NaN, 9);
    expect(median).toBeCloseTo(libreOffice.MEDIAN[index] ?? Number.NaN, 9);
    expect(percentile).toBeCloseTo(libreOffice.PERCENTILE_INC_90[index] ?? Number.NaN, 9);
  },
);
