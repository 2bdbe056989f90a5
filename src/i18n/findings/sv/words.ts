import type { Period } from "../../../measures/calendar/period";
import type { Comparison, NamedFigure, RowName } from "../../../validation/place";
import { formatsOf } from "../../format";
import { monthName } from "../../monthName";
import { periodLabel } from "../../pane/periodLabel";
import { shortProcess } from "../findingTexts";

export const { number, percent, and, or } = formatsOf("sv");
const KINDS = { first: "första tillstånd", extension: "fortsatt tillstånd" };

export const row = ({ process, kind, year }: RowName): string =>
  [shortProcess(process), kind && KINDS[kind], year === undefined ? null : String(year)]
    .filter((part) => part !== null)
    .join(", ");
export const figure = ({ heading, value }: NamedFigure): string => `”${heading}” ${number(value)}`;
export const days = (value: number): string => `${number(value)}\u00A0dygn`;
export const compared = ({ value, target, met }: Comparison): string =>
  `${days(value)} (mål ${days(target)}, ${met ? "nås" : "nås inte"})`;
export const years = (list: readonly number[]): string => `för ${and(list.map(String))}`;
export const choice = (period: Period): string => {
  const word = { quarter: "kvartal", months: "månad", year: "år", date: "dag" }[period.form];
  if (period.form === "months" && period.from === period.to) {
    return `${periodLabel("sv", period)} (${monthName("sv", period.from)})`;
  }
  return `${periodLabel("sv", period)} (${word})`;
};
export const agreed = (value: number | string | null, share: boolean): string => {
  if (value === null) return "tom";
  if (typeof value === "string") return `”${value}”`;
  return share ? percent(value) : number(value);
};
/** How many times as much a figure is, with what may have been mistaken for what. */
export const scale = (ratio: number): string => {
  const times = Math.round(Math.max(ratio, 1 / ratio));
  const amount = ratio > 1 ? `${number(times)} gånger så mycket` : `1/${number(times)} av det`;
  const hint =
    new Map([
      [100, "decimalkomma eller procent?"],
      [1000, "tusental?"],
      [30, "dygn eller månader?"],
      [4, "ett helt år eller ett kvartal?"],
    ]).get(times) ?? "";
  return `${amount} (${hint})`;
};
