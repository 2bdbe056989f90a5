import type { TableLayout } from "./spec";

export type MissionsColumn =
  | "mission"
  | "category"
  | "applications"
  | "paper"
  | "paperShare"
  | "totalHours"
  | "permitHours"
  | "permitShare"
  | "minutes"
  | "hearings"
  | "wait"
  | "target"
  | "status"
  | "neededHtv"
  | "basis"
  | "remark";

const COUNT = { type: "count", unit: "kpl", numberFormat: "#,##0", entry: "typed", width: 13 } as const;
const HOURS = { type: "number", unit: "h", numberFormat: "#,##0", entry: "typed", width: 13 } as const;
const SHARE = { type: "share", unit: "%", numberFormat: "0.0 %", entry: "calculated", width: 14 } as const;
const LIST = { type: "list", unit: "", numberFormat: "@", entry: "typed", width: 14 } as const;

/** Work and waiting at Finland's missions by category of permit (steering group's minutes, line 4). */
export const missionsLayout: TableLayout<MissionsColumn> = {
  table: "Edustustot",
  since: 2,
  rowKeys: ["mission", "category"],
  columns: [
    { key: "mission", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 24 },
    { key: "category", ...LIST, choices: "permitCategory" },
    { key: "applications", ...COUNT },
    { key: "paper", ...COUNT },
    {
      key: "paperShare",
      ...SHARE,
      formula: "=SCOREBOARD.SHARE({paper},{applications})",
    },
    { key: "totalHours", ...HOURS },
    { key: "permitHours", ...HOURS, width: 15 },
    {
      key: "permitShare",
      ...SHARE,
      formula: "=SCOREBOARD.SHARE({permitHours},{totalHours})",
    },
    {
      key: "minutes",
      type: "number",
      unit: "min",
      numberFormat: "0.0",
      entry: "calculated",
      width: 19,
      formula: '=IF(AND(ISNUMBER({permitHours}),N({applications})>0),{permitHours}*60/{applications},"")',
    },
    { key: "hearings", ...COUNT },
    {
      key: "wait",
      type: "number",
      unit: "vrk",
      numberFormat: "0.0",
      entry: "typed",
      width: 18,
    },
    {
      key: "target",
      clauses: ["5.1.1"],
      type: "number",
      unit: "vrk",
      numberFormat: "#,##0",
      entry: "lookup",
      width: 11,
      formula: '=IF({mission}="","",Tunnistautumistavoite)',
    },
    {
      key: "status",
      type: "status",
      unit: "",
      numberFormat: "0",
      entry: "calculated",
      width: 8,
      formula: "=SCOREBOARD.TARGET_STATUS({wait},{target})",
    },
    {
      key: "neededHtv",
      type: "number",
      unit: "htv",
      numberFormat: "0.00",
      entry: "calculated",
      width: 13,
      formula:
        '=IF(AND(N({minutes})>0,ISNUMBER({wait}),N(Päiviä)>0,N(Tunteja_htv)>0),SCOREBOARD.NEEDED_HTV({applications}/Päiviä*{wait},{applications},Päiviä,{target},Tunteja_htv*60/{minutes}),"")',
    },
    { key: "basis", ...LIST, choices: "figureBasis" },
    { key: "remark", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 40 },
  ],
};
