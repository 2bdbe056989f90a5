import type { TableSpec } from "./spec";

export type TargetColumn =
  "process" | "kind" | "year" | "statutory" | "migri" | "whole" | "unit" | "statistic" | "share" | "source";

/** The annex's targets split into single figures, one row a process, kind and year. Locked; our functions read it. */
export const targetsLayout: TableSpec<TargetColumn> = {
  sheet: "Tavoitteet",
  table: "Tavoitteet",
  since: 1,
  rowKeys: ["process", "kind", "year"],
  columns: [
    { key: "process", heading: "Prosessi", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 44 },
    {
      key: "kind",
      heading: "Lupatyyppi",
      type: "list",
      unit: "",
      numberFormat: "@",
      entry: "fixed",
      width: 13,
      choices: ["Ensimmäinen", "Jatko"],
    },
    { key: "year", heading: "Tavoitevuosi", type: "number", unit: "v", numberFormat: "0", entry: "fixed", width: 13 },
    {
      key: "statutory",
      heading: "Laissa oleva enimmäisaika",
      type: "number",
      unit: "vrk|kk",
      numberFormat: "#,##0",
      entry: "fixed",
      width: 15,
    },
    {
      key: "migri",
      heading: "Tavoite, Migri (ka.)",
      type: "number",
      unit: "vrk",
      numberFormat: "#,##0",
      entry: "fixed",
      width: 13,
    },
    {
      key: "whole",
      heading: "Tavoite, kokonaisuus",
      type: "number",
      unit: "vrk|kk",
      numberFormat: "#,##0",
      entry: "fixed",
      width: 13,
    },
    {
      key: "unit",
      heading: "Yksikkö",
      type: "list",
      unit: "",
      numberFormat: "@",
      entry: "fixed",
      width: 10,
      choices: ["vrk", "kk"],
    },
    {
      key: "statistic",
      heading: "Tunnusluku",
      type: "list",
      unit: "",
      numberFormat: "@",
      entry: "fixed",
      width: 12,
      choices: ["ka.", "enimmäis", "osuus"],
    },
    {
      key: "share",
      heading: "Tavoiteosuus",
      type: "share",
      unit: "%",
      numberFormat: "0 %",
      entry: "fixed",
      width: 15,
    },
    { key: "source", heading: "Lähde", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 48 },
  ],
};
