import type { QueueFigureName } from "../../validation/targets/queueFigures";
import { and, number, percent, row } from "../findings/fi/words";
import type { Language } from "../language";
import { headingOf, type TargetWords } from "./targetWords";

const days = (value: number): string => `${number(value, 2)}\u00A0vrk`;
const htv = (value: number): string => `${number(value, 2)}\u00A0htv`;
const PARTS = { whole: "Kokonaisuus", migri: "Migri" };
const OF_PARTS = { whole: "Kokonaisuuden", migri: "Migrin osuuden" };
const headings = (names: readonly QueueFigureName[], language: Language): string =>
  and(names.map((name) => `”${headingOf(name, language)}”`));

export const fi: TargetWords = {
  language: "fi",
  heading: (year) => `Tavoitteet ${String(year)}`,
  results: "Täyttymättä jäänyt tavoite on tulos, ei virhe.",
  missed: "Ei täyty",
  met: "Täyttyy",
  noScoreboard: "Työkirjassa ei ole tulostaulua.",
  noYear: "Tavoitevuosi ei selviä työkirjasta, joten lukuja ei voi verrata tavoitteisiin.",
  noTarget: (year) => `Vuodelle ${String(year)} ei ole tavoitetta, johon käsittelyaikoja voisi verrata.`,
  noFigures: "Käsittelyajoista ei ole vielä lukuja, joita voisi verrata tavoitteisiin.",
  row,
  average: (part, { value, target }) => `${PARTS[part]} ${days(value)}, tavoite ${days(target)}`,
  share: ({ share: { value, target }, within, decided }) =>
    `Tavoiteajassa ${percent(value)} (${number(within)}/${number(decided)}), tavoite vähintään ${percent(target)}`,
  trend: (change) =>
    change === 0
      ? "Sama kuin edellisellä jaksolla"
      : `${days(Math.abs(change))} ${change < 0 ? "nopeammin" : "hitaammin"} kuin edellisellä jaksolla`,
  cut: ({ part, days: cut, share }) =>
    `${OF_PARTS[part]} keskiarvon pitäisi lyhentyä ${days(cut)} (${percent(share)}).`,
  more: (more, within, decided) =>
    `Tavoiteajassa olisi pitänyt tehdä ${more === 1 ? "1 ratkaisu" : `${number(more)} ratkaisua`} enemmän: ` +
    `yhteensä ${number(within)}, kun ratkaisuja on ${number(decided)}.`,
  resources: (resources) => {
    switch (resources.kind) {
      case "known": {
        const { needed, forecast, cases, language } = resources;
        return [
          `Ennustejaksolla pitäisi ratkaista ${cases === 1 ? "1 asia" : `${number(cases)} asiaa`}, mihin tarvitaan ${htv(needed)}.`,
          forecast === null
            ? `Ennusteessa ei ole lukua ”${headingOf("forecastHtv", language)}”.`
            : `Ennusteessa on ${htv(forecast)}: ${forecast < needed ? `puuttuu ${htv(needed - forecast)}` : "se riittää"}.`,
        ];
      }
      case "lacking": {
        const { missing, zero, language } = resources;
        return [
          "Tarvittavaa htv-määrää ei voi laskea.",
          ...(missing.length > 0 ? [`Luku puuttuu: ${headings(missing, language)}.`] : []),
          ...(zero.length > 0 ? [`Luku on 0: ${headings(zero, language)}.`] : []),
        ];
      }
      case "not-separate":
        return ["Htv-määrää ei lasketa, koska tulostaulu ei erittele jatkolupien jonoa."];
    }
  },
};
