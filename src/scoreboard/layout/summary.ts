import type { KeyFigure } from "../sheets/keyFigures";
import type { SummaryChart } from "../sheets/summaryCharts";

/** The words of the sheet Yhteenveto. */
export interface SummaryWords {
  readonly sheet: string;
  readonly headings: readonly [string, string, string, string];
  readonly figures: Readonly<Record<KeyFigure, string>>;
  readonly charts: Readonly<Record<SummaryChart, { readonly title: string; readonly headings: readonly string[] }>>;
}

export const summaryWords: SummaryWords = {
  sheet: "Yhteenveto",
  headings: ["Tunnusluku", "Toteuma", "Tavoite", "Tila"],
  figures: {
    met: "Käsittelyajat: tavoitteensa täyttäneet rivit, tavoitteena kaikki",
    ptsPerHtv: "Päätöksiä/htv, kaikki prosessit",
    umaPtsPerDay: "UMA-päätöksiä / käsittelijä / työpäivä, kaikki prosessit",
    costRecovery: "Kustannusvastaavuus yhteensä",
    lawShare: "Palautukset, laintulkinta tai menettely: oleskeluluvat ja kansalaisuus",
    factsShare: "Palautukset, tosiasiaharkinta: oleskeluluvat ja kansalaisuus",
    closing: "Vireillä jakson lopussa, seuratut prosessit",
    overTarget: "Vireillä yli tavoiteajan, seuratut prosessit",
    electronicShare: "Sähköisesti vireille tulleiden osuus",
    automationRate: "Automaatioaste",
  },
  charts: {
    processingTime: {
      title: "Käsittelyaika ja tavoite, ensimmäinen lupa (vrk)",
      headings: ["Prosessi", "Keskiarvo, kokonaisuus", "Tavoite"],
    },
    shareWithinTarget: {
      title: "Osuus tavoiteajassa, ensimmäinen lupa",
      headings: ["Prosessi", "Osuus tavoiteajassa"],
    },
    ptsPerHtv: {
      title: "Päätöksiä/htv ja lähtötaso",
      headings: ["Prosessi", "Pts/htv", "Lähtötaso 2021, kaikki"],
    },
    queue: { title: "Vireillä jakson lopussa", headings: ["Prosessi", "Vireillä"] },
  },
};
