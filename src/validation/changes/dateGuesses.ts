import { dateOf } from "../../measures/calendar/serialDate";
import { suits } from "./numberFixes";
import type { DateGuess } from "../details/types";
import type { Place } from "../place";
import type { RuleContext } from "../rule";
import { isRecentDate } from "../tables/datedFigure";
import { figureCellAt } from "../tables/figureCell";

/** Columns in which two figures may have been typed as one, `15/30`. */
const PAIRED: readonly string[] = ["averageMigri", "averageWhole", "migri", "whole"];

/** What may have been typed into a cell that shows a date, the likeliest first; only what the column can hold. */
export function dateGuesses(context: RuleContext, at: Place, serial: number): readonly DateGuess[] {
  const cell = figureCellAt(context, at);
  if (!cell) return [];
  const decimals = isRecentDate(serial) ? decimalGuesses(serial) : [];
  const numbers = [...new Set([...decimals, serial])].filter((number) => suits(cell, number));
  const pairs = isRecentDate(serial) && PAIRED.includes(cell.spec.key) ? pairGuesses(serial) : [];
  const [likeliest, ...others] = numbers.map((number) => ({ number }));
  return [...(likeliest ? [likeliest] : []), ...pairs, ...others];
}

/** `12.5` became 12 May; `1.23`, which is no day, became January 2023. */
function decimalGuesses(serial: number): number[] {
  const { year, month, day } = dateOf(serial);
  const ofDay = Number(`${String(day)}.${String(month)}`);
  return day === 1 ? [ofDay, Number(`${String(month)}.${twoDigits(year)}`)] : [ofDay];
}

/** `15/10` in Finnish and `10/15` in English became 15 October; `9/23` became September 2023. */
function pairGuesses(serial: number): DateGuess[] {
  const { year, month, day } = dateOf(serial);
  const pairs: readonly (readonly [number, number])[] = [
    [day, month],
    [month, day],
    ...(day === 1 ? [[month, Number(twoDigits(year))] as const] : []),
  ];
  return pairs.filter(([migri, whole]) => migri < whole).map(([migri, whole]) => ({ migri, whole }));
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, "0");
}
