import type { TableSpec } from "./spec";

export type CostRecoveryColumn =
  "class" | "income" | "direct" | "common" | "costs" | "surplus" | "recovery" | "target" | "status" | "remark";

const EUROS = { type: "number", unit: "€", numberFormat: '#,##0 "€"', width: 16 } as const;
const SHARE = { type: "share", unit: "%", numberFormat: "0.0 %", width: 16 } as const;

/** Cost recovery of the chargeable decisions by class (1.1.1); the last row is their total. */
export const costRecoveryLayout: TableSpec<CostRecoveryColumn> = {
  sheet: "Kustannusvastaavuus",
  table: "Kustannusvastaavuus",
  since: 2,
  rowKeys: ["class"],
  columns: [
    { key: "class", heading: "Luokka", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 24 },
    { key: "income", heading: "Maksutuotot", ...EUROS, entry: "typed", required: true, summed: true },
    { key: "direct", heading: "Erilliskustannukset", ...EUROS, entry: "typed", required: true, summed: true },
    { key: "common", heading: "Osuus yhteiskustannuksista", ...EUROS, entry: "typed", required: true, summed: true },
    {
      key: "costs",
      heading: "Kustannukset yhteensä",
      ...EUROS,
      entry: "calculated",
      formula: '=IF(COUNT({direct},{common})=2,{direct}+{common},"")',
    },
    {
      key: "surplus",
      heading: "Ylijäämä (+) / alijäämä (-)",
      ...EUROS,
      entry: "calculated",
      formula: '=IF(COUNT({income},{costs})=2,{income}-{costs},"")',
    },
    {
      key: "recovery",
      heading: "Kustannusvastaavuus",
      ...SHARE,
      width: 20,
      entry: "calculated",
      formula: "=SCOREBOARD.COST_RECOVERY({income},{costs})",
    },
    {
      key: "target",
      clauses: ["1.1.1"],
      heading: "Tavoite",
      ...SHARE,
      width: 11,
      entry: "lookup",
      formula: '=IFNA(SCOREBOARD.INDICATOR_TARGET("1.1.1",Tavoitevuosi,{class}),"")',
    },
    {
      key: "status",
      heading: "Tila",
      type: "status",
      unit: "",
      numberFormat: "0",
      entry: "calculated",
      width: 8,
      formula: '=SCOREBOARD.TARGET_STATUS({recovery},{target},"higher")',
    },
    { key: "remark", heading: "Huomautus", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 40 },
  ],
};
