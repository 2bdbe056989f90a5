import type { TableLayout } from "./spec";

export type CostRecoveryColumn =
  "class" | "income" | "direct" | "common" | "costs" | "surplus" | "recovery" | "target" | "status" | "remark";

const EUROS = { type: "number", unit: "€", numberFormat: '#,##0 "€"', width: 16 } as const;
const SHARE = { type: "share", unit: "%", numberFormat: "0.0 %", width: 16 } as const;

/** Cost recovery of the chargeable decisions by class (1.1.1); the last row is their total. */
export const costRecoveryLayout: TableLayout<CostRecoveryColumn> = {
  table: "Kustannusvastaavuus",
  since: 2,
  rowKeys: ["class"],
  columns: [
    { key: "class", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 24 },
    { key: "income", ...EUROS, entry: "typed", required: true, summed: true },
    { key: "direct", ...EUROS, entry: "typed", required: true, summed: true },
    { key: "common", ...EUROS, entry: "typed", required: true, summed: true },
    {
      key: "costs",
      ...EUROS,
      entry: "calculated",
      formula: '=IF(COUNT({direct},{common})=2,{direct}+{common},"")',
    },
    {
      key: "surplus",
      ...EUROS,
      entry: "calculated",
      formula: '=IF(COUNT({income},{costs})=2,{income}-{costs},"")',
    },
    {
      key: "recovery",
      ...SHARE,
      width: 20,
      entry: "calculated",
      formula: "=SCOREBOARD.COST_RECOVERY({income},{costs})",
    },
    {
      key: "target",
      clauses: ["1.1.1"],
      ...SHARE,
      width: 11,
      entry: "lookup",
      formula: '=IFNA(SCOREBOARD.INDICATOR_TARGET("1.1.1",Tavoitevuosi,{class}),"")',
    },
    {
      key: "status",
      type: "status",
      unit: "",
      numberFormat: "0",
      entry: "calculated",
      width: 8,
      formula: '=SCOREBOARD.TARGET_STATUS({recovery},{target},"higher")',
    },
    { key: "remark", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 40 },
  ],
};
