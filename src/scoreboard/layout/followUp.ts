import type { TableLayout } from "./spec";

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
export const followUpLayout: TableLayout<FollowUpColumn> = {
  table: "Jälkivalvonta",
  since: 2,
  rowKeys: ["class"],
  columns: [
    { key: "class", type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 28 },
    { key: "covered", ...COUNT, required: true },
    { key: "hits", ...COUNT },
    { key: "started", ...COUNT, required: true },
    {
      key: "startedShare",
      ...SHARE,
      formula: ratioOf("started", "covered"),
    },
    { key: "opened", ...COUNT, required: true },
    {
      key: "openedShare",
      ...SHARE,
      formula: ratioOf("opened", "started"),
    },
    { key: "revoked", ...COUNT, required: true },
    {
      key: "revokedShare",
      ...SHARE,
      formula: ratioOf("revoked", "opened"),
    },
    { key: "notRevoked", ...COUNT, required: true },
    {
      key: "pending",
      ...COUNT,
      width: 11,
      entry: "calculated",
      formula: '=IF(COUNT({opened},{revoked},{notRevoked})=3,{opened}-{revoked}-{notRevoked},"")',
    },
    { key: "remark", type: "text", unit: "", numberFormat: "@", entry: "typed", width: 40 },
  ],
};
