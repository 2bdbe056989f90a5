import type { Period } from "../../../measures/calendar/period";
import type { Comparison, NamedFigure, RowName } from "../../../validation/place";
import { formatsOf } from "../../format";
import { monthName } from "../../monthName";
import { periodLabel } from "../../pane/periodLabel";
import { shortProcess } from "../findingTexts";

export const { number, percent, and, or } = formatsOf("fi");
const KINDS = { first: "ensimmäinen", extension: "jatko" };

export const row = ({ process, kind, year }: RowName): string =>
  [shortProcess(process), kind && KINDS[kind], year === undefined ? null : String(year)]
    .filter((part) => part !== null)
    .join(", ");
export const figure = ({ heading, value }: NamedFigure): string => `”${heading}” ${number(value)}`;
export const days = (value: number): string => `${number(value)}\u00A0vrk`;
export const compared = ({ value, target, met }: Comparison): string =>
  `${days(value)} (tavoite ${days(target)}, ${met ? "täyttyy" : "ei täyty"})`;
export const years = (list: readonly number[]): string =>
  `${list.length === 1 ? "vuodelle" : "vuosille"} ${and(list.map(String))}`;
export const choice = (period: Period): string => {
  const word = { quarter: "neljännes", months: "kuukausi", year: "vuosi", date: "päivä" }[period.form];
  if (period.form === "months" && period.from === period.to) {
    return `${periodLabel("fi", period)} (${monthName("fi", period.from)})`;
  }
  return `${periodLabel("fi", period)} (${word})`;
};
export const agreed = (value: number | string | null, share: boolean): string => {
  if (value === null) return "tyhjä";
  if (typeof value === "string") return `”${value}”`;
  return share ? percent(value) : number(value);
};
/** How many times as much a figure is, with what may have been mistaken for what. */
export const scale = (ratio: number): string => {
  const times = Math.round(Math.max(ratio, 1 / ratio));
  const amount = ratio > 1 ? `${number(times)}-kertainen` : `1/${number(times)} siitä`;
  const hint =
    new Map([
      [100, "desimaalipilkku tai prosentti?"],
      [1000, "tuhannet?"],
      [30, "vuorokausia vai kuukausia?"],
      [4, "koko vuosi vai neljännes?"],
    ]).get(times) ?? "";
  return `${amount} (${hint})`;
};
