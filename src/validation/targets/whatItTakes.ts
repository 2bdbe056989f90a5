import type { Language } from "../../agreement/language";
import { atLeast } from "../../measures/compare";
import { neededHtv } from "../../measures/queue";
import type { Comparison } from "../place";
import type { QueueFigureName, QueueFigures } from "./queueFigures";
import type { TargetResult } from "./targetResults";

/** What a missed target would have required of a row, from its own figures. */
export type WhatItTakes =
  | {
      readonly form: "averages";
      /** The averages that are above their targets. */
      readonly cuts: readonly Cut[];
      /** For the whole procedure alone; `null` where that meets its target or the workbook follows no such queue. */
      readonly resources: Resources | null;
    }
  | {
      readonly form: "share";
      /** How many more of the decisions would have had to be within target: the smallest whole number that meets it. */
      readonly more: number;
      /** How many decisions that would have been within target. */
      readonly within: number;
      readonly decided: number;
    };

/** How much an average would have had to be shorter. */
export interface Cut {
  readonly part: "whole" | "migri";
  readonly days: number;
  /** Of the average, 0 to 1. */
  readonly share: number;
}

/** What the forecast of Ruuhka ja resurssit would need for the queue to end at what the target allows. */
export type Resources =
  | {
      readonly kind: "known";
      /** Person-years. */
      readonly needed: number;
      /** Person-years of the forecast, `null` where it has none. */
      readonly forecast: number | null;
      /** Whole cases to be decided in the forecast's period, which is as long as the scoreboard's. */
      readonly cases: number;
      /** In which the workbook names the figures. */
      readonly language: Language;
    }
  /** Figures that are blank or no figures, and those that are 0 and cannot be divided by. */
  | {
      readonly kind: "lacking";
      readonly missing: readonly QueueFigureName[];
      readonly zero: readonly QueueFigureName[];
      readonly language: Language;
    }
  /** The sheet has one queue for first permits and extensions, whose target is that of first permits. */
  | { readonly kind: "not-separate" };

/** @returns `null` where the target is met */
export function whatItTakes(result: TargetResult, queue: QueueFigures | null): WhatItTakes | null {
  if (result.met) return null;
  if (result.form === "share") {
    const { within, decided } = result;
    const needed = smallestWithin(decided, result.share.target);
    return { form: "share", more: needed - within, within: needed, decided };
  }
  const { whole, migri, row } = result;
  const cuts = [...cutOf("whole", whole), ...cutOf("migri", migri)];
  if (!queue || !whole || whole.met) return { form: "averages", cuts, resources: null };
  const resources: Resources = row.kind === "extension" ? { kind: "not-separate" } : resourcesFor(whole.target, queue);
  return { form: "averages", cuts, resources };
}

function cutOf(part: Cut["part"], comparison: Comparison | null): Cut[] {
  if (!comparison || comparison.met) return [];
  const { value, target } = comparison;
  return [{ part, days: value - target, share: (value - target) / value }];
}

/** The smallest whole number of decisions whose share meets the target. */
function smallestWithin(decided: number, target: number): number {
  let within = Math.floor(decided * target);
  while (!atLeast(within / decided, target)) within++;
  return within;
}

/** What is only added up, and what is divided by. */
const TERMS: readonly QueueFigureName[] = ["closing", "forecastInflow"];
const DIVISORS: readonly QueueFigureName[] = ["days", "decided", "htv"];

function resourcesFor(targetDays: number, queue: QueueFigures): Resources {
  const { closing, forecastInflow: inflow, days, decided, htv, forecastHtv, language } = queue;
  const missing = [...TERMS, ...DIVISORS].filter((name) => queue[name] === null);
  const zero = DIVISORS.filter((name) => queue[name] === 0);
  const needed = required(closing, inflow, days, targetDays, decided !== null && htv !== null ? decided / htv : null);
  // At one decision per person-year there are as many person-years as cases.
  const cases = required(closing, inflow, days, targetDays, 1);
  if (zero.length > 0 || needed === null || cases === null) return { kind: "lacking", missing, zero, language };
  return { kind: "known", needed, forecast: forecastHtv, cases: wholeCases(cases), language };
}

/** @returns person-years, `null` where a figure is missing or none comes of them */
function required(
  open: number | null,
  inflow: number | null,
  days: number | null,
  targetDays: number,
  perHtv: number | null,
): number | null {
  if (open === null || inflow === null || days === null || perHtv === null) return null;
  const needed = neededHtv(open, inflow, days, targetDays, perHtv);
  return typeof needed === "number" ? needed : null;
}

/** The whole number of cases that is enough, but for what binary fractions leave over. */
function wholeCases(cases: number): number {
  const nearest = Math.round(cases);
  return atLeast(nearest, cases) ? nearest : Math.ceil(cases);
}
