import type { TableSpec } from "./spec";

export type ProcessingColumn =
  | "process"
  | "kind"
  | "received"
  | "decided"
  | "positive"
  | "negative"
  | "other"
  | "averageWhole"
  | "averageMigri"
  | "averagePartial"
  | "median"
  | "withinTarget"
  | "shareWithinTarget"
  | "overStatutory"
  | "targetWhole"
  | "targetMigri"
  | "targetShare"
  | "gap"
  | "status"
  | "previous"
  | "change"
  | "remark";

const COUNT = { type: "count", unit: "kpl", numberFormat: "#,##0", entry: "typed", width: 12 } as const;
const DAYS = { type: "number", unit: "vrk", numberFormat: "0.0", entry: "typed", width: 13 } as const;

/**
 * Processing times by process and kind of permit (annex Käsittelyaikataulukko).
 * The averages and their targets stand in the same order, whole procedure then Migri, so that one call compares both.
 */
export const processingLayout: TableSpec<ProcessingColumn> = {
  sheet: "Käsittelyajat",
  table: "Käsittelyajat",
  since: 1,
  rowKeys: ["process", "kind"],
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
    { key: "received", heading: "Vireille tulleet", ...COUNT, required: true },
    { key: "decided", heading: "Ratkaistut", ...COUNT, required: true },
    { key: "positive", heading: "Myönteiset", ...COUNT, required: true },
    { key: "negative", heading: "Kielteiset", ...COUNT, required: true },
    { key: "other", heading: "Muut (rauenneet, tutkimatta)", ...COUNT, width: 14, required: true },
    { key: "averageWhole", heading: "Keskiarvo, kokonaisuus", ...DAYS, required: true },
    { key: "averageMigri", heading: "Keskiarvo, Migri", ...DAYS },
    { key: "averagePartial", heading: "Keskiarvo, osapäätös", ...DAYS },
    { key: "median", heading: "Mediaani", ...DAYS },
    { key: "withinTarget", heading: "Tavoiteajassa ratkaistut", ...COUNT, width: 14, required: true },
    {
      key: "shareWithinTarget",
      heading: "Osuus tavoiteajassa",
      type: "share",
      unit: "%",
      numberFormat: "0.0 %",
      entry: "calculated",
      width: 13,
      formula: "=SCOREBOARD.SHARE({withinTarget},{decided})",
    },
    { key: "overStatutory", heading: "Lain enimmäisajan ylittäneet", ...COUNT, width: 15 },
    {
      key: "targetWhole",
      clauses: ["1.2"],
      heading: "Tavoite, kokonaisuus",
      ...DAYS,
      entry: "lookup",
      formula: '=IFNA(SCOREBOARD.TARGET_DAYS({process},Tavoitevuosi,{kind},"whole",Tavoitteet[#All]),"")',
    },
    {
      key: "targetMigri",
      clauses: ["2.1"],
      heading: "Tavoite, Migri",
      ...DAYS,
      entry: "lookup",
      formula: '=IFNA(SCOREBOARD.TARGET_DAYS({process},Tavoitevuosi,{kind},"migri",Tavoitteet[#All]),"")',
    },
    {
      key: "targetShare",
      clauses: ["2.3b"],
      heading: "Tavoiteosuus",
      type: "share",
      unit: "%",
      numberFormat: "0 %",
      entry: "lookup",
      width: 15,
      formula: '=IFNA(SCOREBOARD.TARGET_SHARE({process},Tavoitevuosi,{kind},Tavoitteet[#All]),"")',
    },
    {
      key: "gap",
      heading: "Ero tavoitteeseen",
      ...DAYS,
      width: 16,
      entry: "calculated",
      numberFormat: "+0.0;-0.0;0.0",
      formula:
        '=IF(OR(ISNUMBER({targetShare}),NOT(ISNUMBER({targetWhole})),NOT(ISNUMBER({averageWhole}))),"",{averageWhole}-{targetWhole})',
    },
    {
      key: "status",
      heading: "Tila",
      type: "status",
      unit: "",
      numberFormat: "0",
      entry: "calculated",
      width: 8,
      formula:
        '=IF(ISNUMBER({targetShare}),SCOREBOARD.TARGET_STATUS({shareWithinTarget},{targetShare},"higher"),IFERROR(SMALL(SCOREBOARD.TARGET_STATUS({averageWhole}:{averageMigri},{targetWhole}:{targetMigri}),1),""))',
    },
    { key: "previous", heading: "Edellinen jakso", ...DAYS },
    {
      key: "change",
      heading: "Muutos",
      type: "share",
      unit: "%",
      numberFormat: "+0.0 %;-0.0 %;0.0 %",
      entry: "calculated",
      width: 11,
      formula: '=IF(AND(ISNUMBER({averageWhole}),N({previous})>0),{averageWhole}/{previous}-1,"")',
    },
    { key: "remark", heading: "Huomautus", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 40 },
  ],
};
