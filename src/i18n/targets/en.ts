import type { QueueFigureName } from "../../validation/targets/queueFigures";
import { and, number, percent, row } from "../findings/en/words";
import type { Language } from "../language";
import { headingOf, type TargetWords } from "./targetWords";

const days = (value: number): string => `${number(value, 2)}\u00A0${value === 1 ? "day" : "days"}`;
const htv = (value: number): string => `${number(value, 2)}\u00A0${value === 1 ? "person-year" : "person-years"}`;
const PARTS = { whole: "Whole procedure", migri: "Migri" };
const OF_PARTS = { whole: "the whole procedure", migri: "Migri’s part" };
const headings = (names: readonly QueueFigureName[], language: Language): string =>
  and(names.map((name) => `“${headingOf(name, language)}”`));

export const en: TargetWords = {
  language: "en",
  heading: (year) => `Targets ${String(year)}`,
  results: "A target that is missed is a result, not a mistake.",
  missed: "Missed",
  met: "Met",
  noScoreboard: "This workbook has no scoreboard.",
  noYear: "The workbook does not tell the target year, so figures cannot be compared with targets.",
  noTarget: (year) => `For ${String(year)} there is no target to compare processing times with.`,
  noFigures: "There are no processing times yet to compare with targets.",
  row,
  average: (part, { value, target }) => `${PARTS[part]} ${days(value)}, target ${days(target)}`,
  share: ({ share: { value, target }, within, decided }) =>
    `Within target ${percent(value)} (${number(within)}/${number(decided)}), target at least ${percent(target)}`,
  trend: (change) =>
    change === 0
      ? "The same as in the former period"
      : `${days(Math.abs(change))} ${change < 0 ? "faster" : "slower"} than in the former period`,
  cut: ({ part, days: cut, share }) =>
    `The average of ${OF_PARTS[part]} would have to be ${days(cut)} shorter (${percent(share)}).`,
  more: (more, within, decided) =>
    `${more === 1 ? "1 more decision" : `${number(more)} more decisions`} would have had to be within target: ` +
    `${number(within)} in all, of ${number(decided)} decisions.`,
  resources: (resources) => {
    switch (resources.kind) {
      case "known": {
        const { needed, forecast, cases, language } = resources;
        return [
          `In the forecast’s period ${cases === 1 ? "1 case" : `${number(cases)} cases`} would have to be decided, which takes ${htv(needed)}.`,
          forecast === null
            ? `The forecast lacks the figure “${headingOf("forecastHtv", language)}”.`
            : `The forecast has ${htv(forecast)}: ${forecast < needed ? `${htv(needed - forecast)} short` : "that is enough"}.`,
        ];
      }
      case "lacking": {
        const { missing, zero, language } = resources;
        return [
          "The person-years needed cannot be calculated.",
          ...(missing.length > 0 ? [`Missing: ${headings(missing, language)}.`] : []),
          ...(zero.length > 0 ? [`The figure is 0: ${headings(zero, language)}.`] : []),
        ];
      }
      case "not-separate":
        return [
          "Person-years are not calculated, because the scoreboard does not show the queue of extensions separately.",
        ];
    }
  },
};
