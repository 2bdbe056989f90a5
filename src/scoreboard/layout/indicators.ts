import type { TableLayout } from "./spec";

export type IndicatorsColumn = "indicator" | "part" | "name" | "unit" | "actual" | "target" | "status" | "description";

const FIXED = { type: "text", unit: "", numberFormat: "@", entry: "fixed" } as const;

/** The indicators that no other sheet computes, one row an indicator or a part of it with a target of its own. */
export const indicatorsLayout: TableLayout<IndicatorsColumn> = {
  table: "Muut_mittarit",
  since: 2,
  rowKeys: ["indicator", "part"],
  columns: [
    { key: "indicator", ...FIXED, width: 10 },
    { key: "part", ...FIXED, width: 26 },
    { key: "name", ...FIXED, width: 44 },
    { key: "unit", ...FIXED, width: 18 },
    { key: "actual", type: "any", unit: "", numberFormat: "General", entry: "typed", width: 14 },
    {
      key: "target",
      type: "any",
      unit: "",
      numberFormat: "General",
      entry: "lookup",
      width: 14,
      formula: '=IFNA(SCOREBOARD.INDICATOR_TARGET({indicator},Tavoitevuosi,{part}),"")',
    },
    {
      key: "status",
      type: "status",
      unit: "",
      numberFormat: "0",
      entry: "calculated",
      width: 8,
      formula:
        '=IFNA(IF(OR(ISNUMBER({actual}),ISLOGICAL({actual})),IF(SCOREBOARD.INDICATOR_MET({actual},{indicator},Tavoitevuosi,{part}),1,-1),""),"")',
    },
    {
      key: "description",
      type: "text",
      unit: "",
      numberFormat: "@",
      entry: "typed",
      width: 60,
    },
  ],
};
