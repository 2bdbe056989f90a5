import type { TableSpec } from "./spec";

export type FollowUpColumn =
  | "class"
  | "covered"
  | "hits"
  | "started"
  | "startedShare"
  | "opened"
  | "openedShare"
  | "revoked"
  | "revokedShare"
  | "notRevoked"
  | "pending"
  | "remark";

const COUNT = { type: "count", unit: "kpl", numberFormat: "#,##0", entry: "typed", width: 15 } as const;
const SHARE = { type: "share", unit: "%", numberFormat: "0.0 %", entry: "calculated", width: 15 } as const;

/** Of permits of different times a later step may have more cases than the one before: a ratio, not a share (A17 warns). */
const ratioOf = (step: FollowUpColumn, before: FollowUpColumn): string =>
  `=IF(AND(ISNUMBER({${step}}),N({${before}})>0),{${step}}/{${before}},"")`;

/** Follow-up of permits granted, from hits to revocations (steering group's minutes, line 3). */
export const followUpLayout: TableSpec<FollowUpColumn> = {
  sheet: "Jälkivalvonta",
  table: "Jälkivalvonta",
  since: 2,
  rowKeys: ["class"],
  columns: [
    { key: "class", heading: "Lupaluokka", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 28 },
    { key: "covered", heading: "Valvonnan piirissä (kokonaisluku)", ...COUNT, required: true },
    { key: "hits", heading: "Automaattiset osumat", ...COUNT },
    { key: "started", heading: "Aloitetut selvitykset", ...COUNT, required: true },
    {
      key: "startedShare",
      heading: "Aloitettujen osuus",
      ...SHARE,
      formula: ratioOf("started", "covered"),
    },
    { key: "opened", heading: "Avatut peruutusharkinnat", ...COUNT, required: true },
    {
      key: "openedShare",
      heading: "Avattujen osuus selvityksistä",
      ...SHARE,
      formula: ratioOf("opened", "started"),
    },
    { key: "revoked", heading: "Peruutukseen johtaneet", ...COUNT, required: true },
    {
      key: "revokedShare",
      heading: "Peruutusten osuus avatuista",
      ...SHARE,
      formula: ratioOf("revoked", "opened"),
    },
    { key: "notRevoked", heading: "Ei peruutettu", ...COUNT, required: true },
    {
      key: "pending",
      heading: "Kesken",
      ...COUNT,
      width: 11,
      entry: "calculated",
      formula: '=IF(COUNT({opened},{revoked},{notRevoked})=3,{opened}-{revoked}-{notRevoked},"")',
    },
    { key: "remark", heading: "Huomautus", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 40 },
  ],
};
