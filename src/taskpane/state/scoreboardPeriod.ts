import type { Period } from "../../measures/calendar/period";
import { readPeriod } from "../../measures/calendar/readPeriod";

export type ScoreboardPeriod =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly reason: "ambiguous"; readonly choices: readonly Period[] }
  | { readonly ok: false; readonly reason: "unknown" | "date" };

/** Reads the period that a new scoreboard is for: whole months, never a single day. */
export function scoreboardPeriod(text: string): ScoreboardPeriod {
  const reading = readPeriod(text);
  if (!reading.ok) return reading;
  return reading.period.form === "date" ? { ok: false, reason: "date" } : reading;
}
