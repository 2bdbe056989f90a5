import type { TableSpec } from "./spec";

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
export const automationLayout: TableSpec<AutomationColumn> = {
  sheet: "Automaatio",
  table: "Automaatio",
  since: 2,
  rowKeys: ["process"],
  columns: [
    { key: "process", heading: "Prosessi", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 24 },
    { key: "received", heading: "Vireille tulleet", ...COUNT, required: true },
    { key: "electronic", heading: "Sähköisesti", ...COUNT, required: true },
    { key: "paper", heading: "Paperilla", ...COUNT, required: true },
    {
      key: "electronicShare",
      clauses: ["2.9"],
      heading: "Sähköisten osuus",
      ...SHARE,
      formula: "=SCOREBOARD.SHARE({electronic},{received})",
    },
    {
      key: "paperShare",
      heading: "Paperihakemusten osuus",
      ...SHARE,
      width: 18,
      formula: "=SCOREBOARD.SHARE({paper},{received})",
    },
    { key: "decisions", heading: "Päätökset", ...COUNT, required: true },
    { key: "light", heading: "Kevennetty menettely", ...COUNT },
    {
      key: "lightShare",
      clauses: ["2.3a"],
      heading: "Kevennetyn osuus",
      ...SHARE,
      formula: "=SCOREBOARD.SHARE({light},{decisions})",
    },
    { key: "inAutomated", clauses: ["2.6"], heading: "Automatisoidun prosessin päätökset", ...COUNT, width: 18 },
    { key: "automatic", heading: "Automaattiset päätökset", ...COUNT, width: 16 },
    {
      key: "automationRate",
      clauses: ["2.7"],
      heading: "Automaatioaste",
      ...SHARE,
      width: 16,
      formula: "=SCOREBOARD.SHARE({automatic},{decisions})",
    },
    { key: "sample", heading: "Tarkastettu otos", ...COUNT },
    { key: "mistakes", heading: "Virheet", ...COUNT },
    {
      key: "errorMargin",
      clauses: ["2.8"],
      heading: "Virhemarginaali",
      ...SHARE,
      width: 16,
      formula: "=SCOREBOARD.SHARE({mistakes},{sample})",
    },
    { key: "remark", heading: "Huomautus", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 40 },
  ],
};
