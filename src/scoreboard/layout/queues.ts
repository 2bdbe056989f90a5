import type { TableLayout } from "./spec";

export type QueuesColumn =
  | "process"
  | "opening"
  | "received"
  | "decided"
  | "closingComputed"
  | "closing"
  | "difference"
  | "overTarget"
  | "queueMonths"
  | "htv"
  | "forecastInflow"
  | "forecastHtv"
  | "forecastQueue"
  | "forecastDays"
  | "targetDays"
  | "neededHtv"
  | "remark";

const COUNT = { type: "count", unit: "kpl", numberFormat: "#,##0", entry: "typed", width: 13 } as const;
const HTV = { type: "number", unit: "htv", numberFormat: "0.0", entry: "typed", width: 11 } as const;

/** Where the pace of the period can be told: decisions per person-year accrued in it. */
const PACED = "ISNUMBER({decided}),N({htv})>0";

/** Pending cases, the resources that decide them and the forecast (1.3; steering group's minutes, lines 4–5). */
export const queuesLayout: TableLayout<QueuesColumn> = {
  table: "Ruuhka_ja_resurssit",
  since: 2,
  rowKeys: ["process"],
  columns: [
    { key: "process", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 30 },
    { key: "opening", ...COUNT, required: true },
    { key: "received", ...COUNT, required: true },
    { key: "decided", ...COUNT, required: true },
    {
      key: "closingComputed",
      clauses: ["1.3"],
      ...COUNT,
      entry: "calculated",
      formula: '=IF(COUNT({opening},{received},{decided})=3,{opening}+{received}-{decided},"")',
    },
    { key: "closing", ...COUNT, required: true },
    {
      key: "difference",
      ...COUNT,
      entry: "calculated",
      width: 9,
      numberFormat: "+#,##0;-#,##0;0",
      formula: '=IF(COUNT({closing},{closingComputed})=2,{closing}-{closingComputed},"")',
    },
    { key: "overTarget", ...COUNT },
    {
      key: "queueMonths",
      type: "number",
      unit: "kk",
      numberFormat: "0.0",
      entry: "calculated",
      width: 13,
      formula: '=IF(AND(ISNUMBER({closing}),N({decided})>0,N(Kuukausia)>0),{closing}/{decided}*Kuukausia,"")',
    },
    { key: "htv", ...HTV },
    { key: "forecastInflow", ...COUNT },
    { key: "forecastHtv", ...HTV },
    {
      key: "forecastQueue",
      type: "number",
      unit: "kpl",
      numberFormat: "#,##0",
      width: 14,
      entry: "calculated",
      formula: `=IF(AND(${PACED}),SCOREBOARD.FORECAST_QUEUE({closing},{forecastInflow},{forecastHtv},{decided}/{htv}),"")`,
    },
    {
      key: "forecastDays",
      type: "number",
      unit: "vrk",
      numberFormat: "#,##0",
      entry: "calculated",
      width: 15,
      formula: `=IF(AND(${PACED}),SCOREBOARD.FORECAST_DAYS({closing},{forecastInflow},{forecastHtv},{decided}/{htv},Päiviä),"")`,
    },
    {
      key: "targetDays",
      clauses: ["1.2"],
      type: "number",
      unit: "vrk",
      numberFormat: "0.0",
      entry: "lookup",
      width: 13,
      formula: '=IFNA(SCOREBOARD.TARGET_DAYS({process},Tavoitevuosi,"first","whole",Tavoitteet[#All]),"")',
    },
    {
      key: "neededHtv",
      ...HTV,
      entry: "calculated",
      width: 14,
      formula: `=IF(AND(${PACED}),SCOREBOARD.NEEDED_HTV({closing},{forecastInflow},Päiviä,{targetDays},{decided}/{htv}),"")`,
    },
    { key: "remark", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 40 },
  ],
};
