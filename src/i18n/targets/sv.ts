import type { QueueFigureName } from "../../validation/targets/queueFigures";
import { and, number, percent, row } from "../findings/sv/words";
import type { Language } from "../language";
import { headingOf, type TargetWords } from "./targetWords";

const days = (value: number): string => `${number(value, 2)}\u00A0dygn`;
const htv = (value: number): string => `${number(value, 2)}\u00A0${value === 1 ? "årsverke" : "årsverken"}`;
const PARTS = { whole: "Hela förfarandet", migri: "Migri" };
const OF_PARTS = { whole: "hela förfarandet", migri: "Migris del" };
const headings = (names: readonly QueueFigureName[], language: Language): string =>
  and(names.map((name) => `”${headingOf(name, language)}”`));

export const sv: TargetWords = {
  language: "sv",
  heading: (year) => `Mål ${String(year)}`,
  results: "Ett mål som inte nås är ett resultat, inte ett fel.",
  missed: "Nås inte",
  met: "Nås",
  noScoreboard: "Arbetsboken har ingen resultattavla.",
  noYear: "Målåret framgår inte av arbetsboken, så talen kan inte jämföras med målen.",
  noTarget: (year) => `För år ${String(year)} finns inget mål som behandlingstiderna kan jämföras med.`,
  noFigures: "Det finns ännu inga behandlingstider som kan jämföras med målen.",
  row,
  average: (part, { value, target }) => `${PARTS[part]} ${days(value)}, mål ${days(target)}`,
  share: ({ share: { value, target }, within, decided }) =>
    `Inom målsatt tid ${percent(value)} (${number(within)}/${number(decided)}), mål minst ${percent(target)}`,
  trend: (change) =>
    change === 0
      ? "Samma som under föregående period"
      : `${days(Math.abs(change))} ${change < 0 ? "snabbare" : "långsammare"} än under föregående period`,
  cut: ({ part, days: cut, share }) =>
    `Medeltalet för ${OF_PARTS[part]} borde bli ${days(cut)} kortare (${percent(share)}).`,
  more: (more, within, decided) =>
    `Ytterligare ${more === 1 ? "1 beslut" : `${number(more)} beslut`} borde ha fattats inom målsatt tid: ` +
    `sammanlagt ${number(within)}, då besluten är ${number(decided)}.`,
  resources: (resources) => {
    switch (resources.kind) {
      case "known": {
        const { needed, forecast, cases, language } = resources;
        return [
          `Under prognosperioden borde ${cases === 1 ? "1 ärende" : `${number(cases)} ärenden`} avgöras, vilket kräver ${htv(needed)}.`,
          forecast === null
            ? `Prognosen saknar talet ”${headingOf("forecastHtv", language)}”.`
            : `Prognosen har ${htv(forecast)}: ${forecast < needed ? `${htv(needed - forecast)} fattas` : "det räcker"}.`,
        ];
      }
      case "lacking": {
        const { missing, zero, language } = resources;
        return [
          "De årsverken som behövs kan inte räknas ut.",
          ...(missing.length > 0 ? [`Tal saknas: ${headings(missing, language)}.`] : []),
          ...(zero.length > 0 ? [`Talet är 0: ${headings(zero, language)}.`] : []),
        ];
      }
      case "not-separate":
        return ["Årsverken räknas inte, eftersom resultattavlan inte särskiljer kön för fortsatta tillstånd."];
    }
  },
};
