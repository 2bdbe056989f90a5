import type { TableLayout } from "./spec";

export type ProcessingColumn =
  | "process"
  | "kind"
  | "received"
  | "decided"
  | "positive"
  | "negative"
  | "other"
  | "averageWhole"
  | "averageMigri"
  | "averagePartial"
  | "median"
  | "withinTarget"
  | "shareWithinTarget"
  | "overStatutory"
  | "targetWhole"
  | "targetMigri"
  | "targetShare"
  | "gap"
  | "status"
  | "previous"
  | "change"
  | "remark";

const COUNT = { type: "count", unit: "kpl", numberFormat: "#,##0", entry: "typed", width: 12 } as const;
const DAYS = { type: "number", unit: "vrk", numberFormat: "0.0", entry: "typed", width: 13 } as const;

/**
 * Processing times by process and kind of permit (annex Käsittelyaikataulukko).
 * The averages and their targets stand in the same order, whole procedure then Migri, so that one call compares both.
 */
export const processingLayout: TableLayout<ProcessingColumn> = {
  table: "Käsittelyajat",
  since: 1,
  rowKeys: ["process", "kind"],
  columns: [
    { key: "process", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 44 },
    {
      key: "kind",
      type: "list",
      unit: "",
      numberFormat: "@",
      entry: "fixed",
      width: 13,
      choices: "permitKind",
    },
    { key: "received", ...COUNT, required: true },
    { key: "decided", ...COUNT, required: true },
    { key: "positive", ...COUNT, required: true },
    { key: "negative", ...COUNT, required: true },
    { key: "other", ...COUNT, width: 14, required: true },
    { key: "averageWhole", ...DAYS, required: true },
    { key: "averageMigri", ...DAYS },
    { key: "averagePartial", ...DAYS },
    { key: "median", ...DAYS },
    { key: "withinTarget", ...COUNT, width: 14, required: true },
    {
      key: "shareWithinTarget",
      type: "share",
      unit: "%",
      numberFormat: "0.0 %",
      entry: "calculated",
      width: 13,
      formula: "=SCOREBOARD.SHARE({withinTarget},{decided})",
    },
    { key: "overStatutory", ...COUNT, width: 15 },
    {
      key: "targetWhole",
      clauses: ["1.2"],
      ...DAYS,
      entry: "lookup",
      formula: '=IFNA(SCOREBOARD.TARGET_DAYS({process},Tavoitevuosi,{kind},"whole",Tavoitteet[#All]),"")',
    },
    {
      key: "targetMigri",
      clauses: ["2.1"],
      ...DAYS,
      entry: "lookup",
      formula: '=IFNA(SCOREBOARD.TARGET_DAYS({process},Tavoitevuosi,{kind},"migri",Tavoitteet[#All]),"")',
    },
    {
      key: "targetShare",
      clauses: ["2.3b"],
      type: "share",
      unit: "%",
      numberFormat: "0 %",
      entry: "lookup",
      width: 15,
      formula: '=IFNA(SCOREBOARD.TARGET_SHARE({process},Tavoitevuosi,{kind},Tavoitteet[#All]),"")',
    },
    {
      key: "gap",
      ...DAYS,
      width: 16,
      entry: "calculated",
      numberFormat: "+0.0;-0.0;0.0",
      formula:
        '=IF(OR(ISNUMBER({targetShare}),NOT(ISNUMBER({targetWhole})),NOT(ISNUMBER({averageWhole}))),"",{averageWhole}-{targetWhole})',
    },
    {
      key: "status",
      type: "status",
      unit: "",
      numberFormat: "0",
      entry: "calculated",
      width: 8,
      formula:
        '=IF(ISNUMBER({targetShare}),SCOREBOARD.TARGET_STATUS({shareWithinTarget},{targetShare},"higher"),IFERROR(SMALL(SCOREBOARD.TARGET_STATUS({averageWhole}:{averageMigri},{targetWhole}:{targetMigri}),1),""))',
    },
    { key: "previous", ...DAYS },
    {
      key: "change",
      type: "share",
      unit: "%",
      numberFormat: "+0.0 %;-0.0 %;0.0 %",
      entry: "calculated",
      width: 11,
      formula: '=IF(AND(ISNUMBER({averageWhole}),N({previous})>0),{averageWhole}/{previous}-1,"")',
    },
    { key: "remark", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 40 },
  ],
};
