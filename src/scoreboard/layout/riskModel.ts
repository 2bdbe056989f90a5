import type { TableSpec } from "./spec";

export type RiskModelColumn =
  "process" | "basket" | "applications" | "share" | "reported" | "hits" | "rightHits" | "hitRate";

const COUNT = { type: "count", unit: "kpl", numberFormat: "#,##0", entry: "typed", width: 15 } as const;
const SHARE = { type: "share", unit: "%", numberFormat: "0.0 %", entry: "calculated", width: 12 } as const;
const TEXT = { type: "text", unit: "", numberFormat: "@", entry: "typed" } as const;

/** Applications by basket of the risk model, and how often risk words hit right (steering group's minutes, line 2). */
export const riskModelLayout: TableSpec<RiskModelColumn> = {
  sheet: "Riskimalli",
  table: "Riskimalli",
  since: 2,
  rowKeys: ["process", "basket"],
  columns: [
    { key: "process", heading: "Prosessi", ...TEXT, width: 40 },
    { key: "basket", heading: "Kori", ...TEXT, width: 24 },
    { key: "applications", heading: "Hakemuksia", ...COUNT },
    {
      key: "share",
      heading: "Osuus",
      ...SHARE,
      formula:
        '=IF(ISNUMBER({applications}),SCOREBOARD.SHARE({applications},SUMIFS(Riskimalli[Hakemuksia],Riskimalli[Prosessi],{process})),"")',
    },
    {
      key: "reported",
      heading: "Raportointi käytössä",
      type: "list",
      unit: "",
      numberFormat: "@",
      entry: "typed",
      width: 14,
      choices: ["kyllä", "ei"],
    },
    { key: "hits", heading: "Riskisanaosumat", ...COUNT, width: 17 },
    { key: "rightHits", heading: "Oikeat osumat", ...COUNT },
    { key: "hitRate", heading: "Osuvuus", ...SHARE, formula: "=SCOREBOARD.SHARE({rightHits},{hits})" },
  ],
};
