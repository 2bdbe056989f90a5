import type { TableLayout } from "./spec";

export type QualityColumn =
  | "group"
  | "indicator"
  | "appeals"
  | "returnedLaw"
  | "returnedFacts"
  | "returnedOther"
  | "lawShare"
  | "factsShare"
  | "adverse"
  | "status"
  | "remark";

const COUNT = { type: "count", unit: "kpl", numberFormat: "#,##0", entry: "typed", width: 16 } as const;
const SHARE = { type: "share", unit: "%", numberFormat: "0.0 %", entry: "calculated", width: 16 } as const;

/** Decisions that courts returned, and adverse rulings on complaints (2.2, 3.1.1, 3.2.3, 5.2.2, 10.0). */
export const qualityLayout: TableLayout<QualityColumn> = {
  table: "Laatu",
  since: 2,
  rowKeys: ["group"],
  columns: [
    { key: "group", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 40 },
    { key: "indicator", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 10 },
    { key: "appeals", ...COUNT },
    { key: "returnedLaw", ...COUNT },
    { key: "returnedFacts", ...COUNT },
    { key: "returnedOther", ...COUNT },
    {
      key: "lawShare",
      clauses: ["2.2", "3.1.1"],
      ...SHARE,
      formula: "=SCOREBOARD.SHARE({returnedLaw},{appeals})",
    },
    {
      key: "factsShare",
      clauses: ["2.2", "3.1.1"],
      ...SHARE,
      formula: "=SCOREBOARD.SHARE({returnedFacts},{appeals})",
    },
    { key: "adverse", clauses: ["3.2.3", "5.2.2", "10.0"], ...COUNT },
    {
      key: "status",
      type: "status",
      unit: "",
      numberFormat: "0",
      entry: "calculated",
      width: 8,
      formula:
        '=IFNA(IF(ISNUMBER({adverse}),IF(SCOREBOARD.INDICATOR_MET({adverse},{indicator},Tavoitevuosi),1,-1),IF(COUNT({lawShare},{factsShare})=2,IF(AND(SCOREBOARD.INDICATOR_MET({lawShare},{indicator},Tavoitevuosi,"laintulkinta"),SCOREBOARD.INDICATOR_MET({factsShare},{indicator},Tavoitevuosi,"tosiasiaharkinta")),1,-1),"")),"")',
    },
    { key: "remark", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 40 },
  ],
};
