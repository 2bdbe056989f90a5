import type { Period } from "../../../measures/calendar/period";
import type { Comparison, NamedFigure, RowName } from "../../../validation/place";
import { formatsOf } from "../../format";
import { periodLabel } from "../../pane/periodLabel";
import { shortProcess } from "../findingTexts";

export const { number, percent, and, or } = formatsOf("sv");
const KINDS = { first: "första tillstånd", extension: "fortsatt tillstånd" };

export const row = ({ process, kind, year }: RowName): string =>
  [shortProcess(process), kind && KINDS[kind], year === undefined ? null : String(year)]
    .filter((part) => part !== null)
    .join(", ");
export const figure = ({ heading, value }: NamedFigure): string => `”${heading}” ${number(value)}`;
export const days = (value: number): string => `${number(value)} dygn`;
export const compared = ({ value, target, met }: Comparison): string =>
  `${days(value)} (mål ${number(target)}) ${met ? "nås" : "nås inte"}`;
export const years = (list: readonly number[]): string => `för ${and(list.map(String))}`;
export const choice = (period: Period): string => {
  const word = { quarter: "kvartal", months: "månad", year: "år", date: "dag" }[period.form];
  return `${periodLabel("sv", period)} (${word})`;
};
export const agreed = (value: number | string | null, share: boolean): string => {
  if (value === null) return "tom";
  if (typeof value === "string") return `”${value}”`;
  return share ? percent(value) : number(value);
};
