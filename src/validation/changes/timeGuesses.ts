import { suits } from "./numberFixes";
import type { Place } from "../place";
import type { RuleContext } from "../rule";
import { figureCellAt } from "../tables/figureCell";

const HOURS_PER_DAY = 24;
const MINUTES_PER_HOUR = 60;

/** A time of day or a length of time, to the minute. */
export function timeOf(value: number): { readonly hours: number; readonly minutes: number } {
  const minutes = Math.round(value * HOURS_PER_DAY * MINUTES_PER_HOUR);
  return { hours: Math.floor(minutes / MINUTES_PER_HOUR), minutes: minutes % MINUTES_PER_HOUR };
}

/** What may have been typed into a cell that shows a time: `12.30`, or a whole number that a time's format hides. */
export function timeGuesses(context: RuleContext, at: Place, value: number): readonly number[] {
  const cell = figureCellAt(context, at);
  if (!cell) return [];
  const { hours, minutes } = timeOf(value);
  const guess = Number.isInteger(value) ? value : Number(`${String(hours)}.${String(minutes).padStart(2, "0")}`);
  return suits(cell, guess) ? [guess] : [];
}
