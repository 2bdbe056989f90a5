import type { TableLayout } from "./spec";

export type AutomationColumn =
  | "process"
  | "received"
  | "electronic"
  | "paper"
  | "electronicShare"
  | "paperShare"
  | "decisions"
  | "light"
  | "lightShare"
  | "inAutomated"
  | "automatic"
  | "automationRate"
  | "sample"
  | "mistakes"
  | "errorMargin"
  | "remark";

const COUNT = { type: "count", unit: "kpl", numberFormat: "#,##0", entry: "typed", width: 13 } as const;
const SHARE = { type: "share", unit: "%", numberFormat: "0.0 %", entry: "calculated", width: 14 } as const;

/** Electronic filing, light procedure and automation by process (2.3a, 2.6–2.9; steering group's minutes, line 4). */
export const automationLayout: TableLayout<AutomationColumn> = {
  table: "Automaatio",
  since: 2,
  rowKeys: ["process"],
  columns: [
    { key: "process", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 24 },
    { key: "received", ...COUNT, required: true },
    { key: "electronic", ...COUNT, required: true },
    { key: "paper", ...COUNT, required: true },
    {
      key: "electronicShare",
      clauses: ["2.9"],
      ...SHARE,
      formula: "=SCOREBOARD.SHARE({electronic},{received})",
    },
    {
      key: "paperShare",
      ...SHARE,
      width: 18,
      formula: "=SCOREBOARD.SHARE({paper},{received})",
    },
    { key: "decisions", ...COUNT, required: true },
    { key: "light", ...COUNT },
    {
      key: "lightShare",
      clauses: ["2.3a"],
      ...SHARE,
      formula: "=SCOREBOARD.SHARE({light},{decisions})",
    },
    { key: "inAutomated", clauses: ["2.6"], ...COUNT, width: 18 },
    { key: "automatic", ...COUNT, width: 16 },
    {
      key: "automationRate",
      clauses: ["2.7"],
      ...SHARE,
      width: 16,
      formula: "=SCOREBOARD.SHARE({automatic},{decisions})",
    },
    { key: "sample", ...COUNT },
    { key: "mistakes", ...COUNT },
    {
      key: "errorMargin",
      clauses: ["2.8"],
      ...SHARE,
      width: 16,
      formula: "=SCOREBOARD.SHARE({mistakes},{sample})",
    },
    { key: "remark", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 40 },
  ],
};
