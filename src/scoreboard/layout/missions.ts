import type { TableSpec } from "./spec";

export type MissionsColumn =
  | "mission"
  | "category"
  | "applications"
  | "paper"
  | "paperShare"
  | "totalHours"
  | "permitHours"
  | "permitShare"
  | "minutes"
  | "hearings"
  | "wait"
  | "target"
  | "status"
  | "neededHtv"
  | "basis"
  | "remark";

const COUNT = { type: "count", unit: "kpl", numberFormat: "#,##0", entry: "typed", width: 13 } as const;
const HOURS = { type: "number", unit: "h", numberFormat: "#,##0", entry: "typed", width: 13 } as const;
const SHARE = { type: "share", unit: "%", numberFormat: "0.0 %", entry: "calculated", width: 14 } as const;
const LIST = { type: "list", unit: "", numberFormat: "@", entry: "typed", width: 14 } as const;

/** Work and waiting at Finland's missions by category of permit (steering group's minutes, line 4). */
export const missionsLayout: TableSpec<MissionsColumn> = {
  sheet: "Edustustot",
  table: "Edustustot",
  since: 2,
  rowKeys: ["mission", "category"],
  columns: [
    { key: "mission", heading: "Edustusto", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 24 },
    { key: "category", heading: "Lupakategoria", ...LIST, choices: ["työ", "opiskelu", "perhe", "muu"] },
    { key: "applications", heading: "Hakemukset", ...COUNT },
    { key: "paper", heading: "josta paperilla", ...COUNT },
    {
      key: "paperShare",
      heading: "Paperin osuus",
      ...SHARE,
      formula: "=SCOREBOARD.SHARE({paper},{applications})",
    },
    { key: "totalHours", heading: "Työaika yhteensä", ...HOURS },
    { key: "permitHours", heading: "Lupaprosessiin", ...HOURS, width: 15 },
    {
      key: "permitShare",
      heading: "Lupaprosessin osuus",
      ...SHARE,
      formula: "=SCOREBOARD.SHARE({permitHours},{totalHours})",
    },
    {
      key: "minutes",
      heading: "Minuuttia/hakemus",
      type: "number",
      unit: "min",
      numberFormat: "0.0",
      entry: "calculated",
      width: 19,
      formula: '=IF(AND(ISNUMBER({permitHours}),N({applications})>0),{permitHours}*60/{applications},"")',
    },
    { key: "hearings", heading: "Kuulemisia", ...COUNT },
    {
      key: "wait",
      heading: "Odotus tunnistautumiseen",
      type: "number",
      unit: "vrk",
      numberFormat: "0.0",
      entry: "typed",
      width: 18,
    },
    {
      key: "target",
      clauses: ["5.1.1"],
      heading: "Tavoite",
      type: "number",
      unit: "vrk",
      numberFormat: "#,##0",
      entry: "lookup",
      width: 11,
      formula: '=IF({mission}="","",Tunnistautumistavoite)',
    },
    {
      key: "status",
      heading: "Tila",
      type: "status",
      unit: "",
      numberFormat: "0",
      entry: "calculated",
      width: 8,
      formula: "=SCOREBOARD.TARGET_STATUS({wait},{target})",
    },
    {
      key: "neededHtv",
      heading: "Tarvittava htv",
      type: "number",
      unit: "htv",
      numberFormat: "0.00",
      entry: "calculated",
      width: 13,
      formula:
        '=IF(AND(N({minutes})>0,ISNUMBER({wait}),N(Päiviä)>0,N(Tunteja_htv)>0),SCOREBOARD.NEEDED_HTV({applications}/Päiviä*{wait},{applications},Päiviä,{target},Tunteja_htv*60/{minutes}),"")',
    },
    { key: "basis", heading: "Arvio (karkea)", ...LIST, choices: ["mitattu", "arvio"] },
    { key: "remark", heading: "Huomautus", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 40 },
  ],
};
