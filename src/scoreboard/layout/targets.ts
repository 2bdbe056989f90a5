import type { TableLayout } from "./spec";

export type TargetColumn =
  "process" | "kind" | "year" | "statutory" | "migri" | "whole" | "unit" | "statistic" | "share" | "source";

/** The annex's targets split into single figures, one row a process, kind and year. Locked; our functions read it. */
export const targetsLayout: TableLayout<TargetColumn> = {
  table: "Tavoitteet",
  since: 1,
  rowKeys: ["process", "kind", "year"],
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
    { key: "year", type: "number", unit: "v", numberFormat: "0", entry: "fixed", width: 13 },
    {
      key: "statutory",
      type: "number",
      unit: "vrk|kk",
      numberFormat: "#,##0",
      entry: "fixed",
      width: 15,
    },
    {
      key: "migri",
      type: "number",
      unit: "vrk",
      numberFormat: "#,##0",
      entry: "fixed",
      width: 13,
    },
    {
      key: "whole",
      type: "number",
      unit: "vrk|kk",
      numberFormat: "#,##0",
      entry: "fixed",
      width: 13,
    },
    {
      key: "unit",
      type: "list",
      unit: "",
      numberFormat: "@",
      entry: "fixed",
      width: 10,
      choices: "timeUnit",
    },
    {
      key: "statistic",
      type: "list",
      unit: "",
      numberFormat: "@",
      entry: "fixed",
      width: 12,
      choices: "targetStatistic",
    },
    {
      key: "share",
      type: "share",
      unit: "%",
      numberFormat: "0 %",
      entry: "fixed",
      width: 15,
    },
    { key: "source", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 48 },
  ],
};
