import type { Period } from "./period";

/**
 * How the figures of two periods that follow one another compare: both of the same length ("alike"), the later one with the
 * earlier one in it ("cumulative"), or neither ("apart"), so that only what does not hang on a period's length can be compared.
 */
export type Sequence = "alike" | "cumulative" | "apart";

const MONTHS = 12;
const QUARTER = 3;

/** Whole months, counted on from year to year. */
interface Months {
  readonly first: number;
  readonly last: number;
}

/**
 * The period that a scoreboard is compared with, `null` for a single day, before which any day may lie.
 * @example periodBefore({ form: "quarter", year: 2023, quarter: 1 }) // { form: "quarter", year: 2022, quarter: 4 }
 * @example periodBefore({ form: "months", year: 2023, from: 1, to: 6 }) // { form: "months", year: 2023, from: 1, to: 3 }
 */
export function periodBefore(period: Period): Period | null {
  switch (period.form) {
    case "year":
      return { form: "year", year: period.year - 1 };
    case "quarter":
      return period.quarter > 1
        ? { form: "quarter", year: period.year, quarter: period.quarter - 1 }
        : { form: "quarter", year: period.year - 1, quarter: 4 };
    case "months":
      return monthsBefore(period);
    case "date":
      return null;
  }
}

/** How a period follows a former one; `null` where the former one is not the period just before. */
export function sequenceOf(former: Period, period: Period): Sequence | null {
  if (period.form === "date" || former.form === "date") return datesApart(former, period);
  const [before, now] = [monthsOf(former), monthsOf(period)];
  const isAdjacent = before.last + 1 === now.first;
  if (isAdjacent && length(before) === length(now)) return "alike";
  if (before.first === now.first && now.first % MONTHS === 0) {
    const more = now.last - before.last;
    return more === 1 || more === QUARTER ? "cumulative" : null;
  }
  // A year's first cumulative period follows the whole of the year before.
  return isAdjacent && length(before) === MONTHS && period.form === "months" && period.from === 1 ? "apart" : null;
}

function monthsBefore({ year, from, to }: Extract<Period, { form: "months" }>): Period {
  const months = to - from + 1;
  if (from === 1 && to > QUARTER) return { form: "months", year, from, to: to % QUARTER === 0 ? to - QUARTER : to - 1 };
  if (from === 1 && to > 1 && to < QUARTER) return { form: "months", year, from, to: to - 1 };
  if (from > months) return { form: "months", year, from: from - months, to: from - 1 };
  return { form: "months", year: year - 1, from: MONTHS - months + 1, to: MONTHS };
}

function datesApart(former: Period, period: Period): Sequence | null {
  if (period.form !== "date") return null;
  const { year, month, day } = period.date;
  if (former.form !== "date") return monthsOf(former).last < year * MONTHS + month - 1 ? "apart" : null;
  const before = former.date;
  const days = (year - before.year) * 10_000 + (month - before.month) * 100 + day - before.day;
  return days > 0 ? "alike" : null;
}

function monthsOf(period: Exclude<Period, { form: "date" }>): Months {
  const start = period.year * MONTHS;
  switch (period.form) {
    case "year":
      return { first: start, last: start + MONTHS - 1 };
    case "quarter":
      return { first: start + (period.quarter - 1) * QUARTER, last: start + period.quarter * QUARTER - 1 };
    case "months":
      return { first: start + period.from - 1, last: start + period.to - 1 };
  }
}

function length({ first, last }: Months): number {
  return last - first + 1;
}
