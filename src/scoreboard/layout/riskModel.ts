import type { TableLayout } from "./spec";

export type RiskModelColumn =
  "process" | "basket" | "applications" | "share" | "reported" | "hits" | "rightHits" | "hitRate";

const COUNT = { type: "count", unit: "kpl", numberFormat: "#,##0", entry: "typed", width: 15 } as const;
const SHARE = { type: "share", unit: "%", numberFormat: "0.0 %", entry: "calculated", width: 12 } as const;
const TEXT = { type: "text", unit: "", numberFormat: "@", entry: "typed" } as const;

/** Applications by basket of the risk model, and how often risk words hit right (steering group's minutes, line 2). */
export const riskModelLayout: TableLayout<RiskModelColumn> = {
  table: "Riskimalli",
  since: 2,
  rowKeys: ["process", "basket"],
  columns: [
    { key: "process", ...TEXT, width: 40 },
    { key: "basket", ...TEXT, width: 24 },
    { key: "applications", ...COUNT },
    {
      key: "share",
      ...SHARE,
      formula:
        '=IF(ISNUMBER({applications}),SCOREBOARD.SHARE({applications},SUMIFS(Riskimalli[applications],Riskimalli[process],{process})),"")',
    },
    {
      key: "reported",
      type: "list",
      unit: "",
      numberFormat: "@",
      entry: "typed",
      width: 14,
      choices: "yesNo",
    },
    { key: "hits", ...COUNT, width: 17 },
    { key: "rightHits", ...COUNT },
    { key: "hitRate", ...SHARE, formula: "=SCOREBOARD.SHARE({rightHits},{hits})" },
  ],
};
