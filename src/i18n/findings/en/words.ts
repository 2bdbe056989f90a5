import type { Period } from "../../../measures/calendar/period";
import type { Comparison, NamedFigure, RowName } from "../../../validation/place";
import { formatsOf } from "../../format";
import { monthName } from "../../monthName";
import { periodLabel } from "../../pane/periodLabel";
import { shortProcess } from "../findingTexts";

export const { number, percent, and, or } = formatsOf("en");
const KINDS = { first: "first permit", extension: "extension" };

export const row = ({ process, kind, year }: RowName): string =>
  [shortProcess(process), kind && KINDS[kind], year === undefined ? null : String(year)]
    .filter((part) => part !== null)
    .join(", ");
export const figure = ({ heading, value }: NamedFigure): string => `“${heading}” ${number(value)}`;
export const days = (value: number): string => `${number(value)}\u00A0${value === 1 ? "day" : "days"}`;
export const compared = ({ value, target, met }: Comparison): string =>
  `${days(value)} (target ${days(target)}, ${met ? "met" : "missed"})`;
export const years = (list: readonly number[]): string => `for ${and(list.map(String))}`;
export const choice = (period: Period): string => {
  const word = { quarter: "quarter", months: "month", year: "year", date: "day" }[period.form];
  if (period.form === "months" && period.from === period.to) {
    return `${periodLabel("en", period)} (${monthName("en", period.from)})`;
  }
  return `${periodLabel("en", period)} (${word})`;
};
export const agreed = (value: number | string | null, share: boolean): string => {
  if (value === null) return "empty";
  if (typeof value === "string") return `“${value}”`;
  return share ? percent(value) : number(value);
};
/** How many times as much a figure is, with what may have been mistaken for what. */
export const scale = (ratio: number): string => {
  const times = Math.round(Math.max(ratio, 1 / ratio));
  const amount = ratio > 1 ? `${number(times)} times as much` : `1/${number(times)} of it`;
  const hint =
    new Map([
      [100, "a decimal mark or per cent?"],
      [1000, "thousands?"],
      [30, "days or months?"],
      [4, "a whole year or a quarter?"],
    ]).get(times) ?? "";
  return `${amount} (${hint})`;
};
