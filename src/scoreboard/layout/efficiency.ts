import type { TableLayout } from "./spec";

export type EfficiencyColumn =
  | "process"
  | "decisions"
  | "automatic"
  | "users"
  | "workdays"
  | "umaPtsPerDay"
  | "effectiveHours"
  | "htv"
  | "ptsPerHtv"
  | "baseline"
  | "change"
  | "target"
  | "status"
  | "remark";

const COUNT = { type: "count", unit: "kpl", numberFormat: "#,##0", entry: "typed", width: 13 } as const;
const PTS_PER_HTV = { type: "number", unit: "pts/htv", numberFormat: "0.0", width: 12 } as const;

/** Efficiency by process (annex Tehokkuus): decisions per user and working day (*), decisions per person-year (**). */
export const efficiencyLayout: TableLayout<EfficiencyColumn> = {
  table: "Tehokkuus",
  since: 1,
  rowKeys: ["process"],
  columns: [
    { key: "process", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 24 },
    { key: "decisions", ...COUNT, required: true },
    { key: "automatic", ...COUNT, width: 15 },
    { key: "users", ...COUNT, unit: "hlö", width: 18, required: true },
    {
      key: "workdays",
      type: "count",
      unit: "pv",
      numberFormat: "#,##0",
      entry: "lookup",
      width: 11,
      formula: "=Työpäiviä",
    },
    {
      key: "umaPtsPerDay",
      footnote: "umaPtsPerDay",
      clauses: ["2.4"],
      type: "number",
      unit: "pts/hlö/pv",
      numberFormat: "0.00",
      entry: "calculated",
      width: 16,
      formula: "=SCOREBOARD.UMA_PTS_PER_DAY({decisions},{users},{workdays})",
    },
    {
      key: "effectiveHours",
      type: "number",
      unit: "h",
      numberFormat: "#,##0",
      entry: "typed",
      width: 15,
      required: true,
    },
    {
      key: "htv",
      type: "number",
      unit: "htv",
      numberFormat: "0.00",
      entry: "calculated",
      width: 10,
      formula: '=IF(AND(ISNUMBER({effectiveHours}),N(Tunteja_htv)>0),{effectiveHours}/Tunteja_htv,"")',
    },
    {
      key: "ptsPerHtv",
      footnote: "ptsPerHtv",
      clauses: ["1.1.3"],
      ...PTS_PER_HTV,
      entry: "calculated",
      formula: "=SCOREBOARD.PTS_PER_HTV({decisions},{htv})",
    },
    { key: "baseline", clauses: ["1.1.2"], ...PTS_PER_HTV, entry: "fixed" },
    {
      key: "change",
      type: "share",
      unit: "%",
      numberFormat: "+0.0 %;-0.0 %;0.0 %",
      entry: "calculated",
      width: 13,
      formula: '=IF(AND(ISNUMBER({ptsPerHtv}),N({baseline})>0),{ptsPerHtv}/{baseline}-1,"")',
    },
    { key: "target", clauses: ["1.1.2"], ...PTS_PER_HTV, entry: "fixed" },
    {
      key: "status",
      type: "status",
      unit: "",
      numberFormat: "0",
      entry: "calculated",
      width: 8,
      formula: '=SCOREBOARD.TARGET_STATUS({ptsPerHtv},{target},"higher")',
    },
    { key: "remark", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 40 },
  ],
};
