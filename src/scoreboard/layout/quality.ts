import type { TableSpec } from "./spec";

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
export const qualityLayout: TableSpec<QualityColumn> = {
  sheet: "Laatu",
  table: "Laatu",
  since: 2,
  rowKeys: ["group"],
  columns: [
    { key: "group", heading: "Asiaryhmä", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 40 },
    { key: "indicator", heading: "Mittari", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 10 },
    { key: "appeals", heading: "Ratkaistut valitukset", ...COUNT },
    { key: "returnedLaw", heading: "Palautettu: laintulkinta tai menettely", ...COUNT },
    { key: "returnedFacts", heading: "Palautettu: tosiasiaharkinta", ...COUNT },
    { key: "returnedOther", heading: "Palautettu: muu syy", ...COUNT },
    {
      key: "lawShare",
      clauses: ["2.2", "3.1.1"],
      heading: "Osuus: laintulkinta tai menettely",
      ...SHARE,
      formula: "=SCOREBOARD.SHARE({returnedLaw},{appeals})",
    },
    {
      key: "factsShare",
      clauses: ["2.2", "3.1.1"],
      heading: "Osuus: tosiasiaharkinta",
      ...SHARE,
      formula: "=SCOREBOARD.SHARE({returnedFacts},{appeals})",
    },
    { key: "adverse", clauses: ["3.2.3", "5.2.2", "10.0"], heading: "Langettavat päätökset", ...COUNT },
    {
      key: "status",
      heading: "Tila",
      type: "status",
      unit: "",
      numberFormat: "0",
      entry: "calculated",
      width: 8,
      formula:
        '=IFNA(IF(ISNUMBER({adverse}),IF(SCOREBOARD.INDICATOR_MET({adverse},{indicator},Tavoitevuosi),1,-1),IF(COUNT({lawShare},{factsShare})=2,IF(AND(SCOREBOARD.INDICATOR_MET({lawShare},{indicator},Tavoitevuosi,"laintulkinta"),SCOREBOARD.INDICATOR_MET({factsShare},{indicator},Tavoitevuosi,"tosiasiaharkinta")),1,-1),"")),"")',
    },
    { key: "remark", heading: "Huomautus", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 40 },
  ],
};
