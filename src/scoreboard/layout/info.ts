import type { FieldsLayout } from "./spec";

export type InfoField =
  | "period"
  | "periodStart"
  | "periodEnd"
  | "periodType"
  | "extracted"
  | "workdays"
  | "hoursPerHtv"
  | "targetYear"
  | "targetSource"
  | "statistic"
  | "clockStart"
  | "holdsDeducted"
  | "appealsDenominator"
  | "backlogDefinition"
  | "author"
  | "reviewer"
  | "state"
  | "templateVersion"
  | "previousFile"
  | "days"
  | "months"
  | "identificationTarget";

const TEXT = { type: "text", numberFormat: "@", entry: "typed" } as const;
const DATE = { type: "date", numberFormat: "d.m.yyyy", entry: "typed" } as const;
const LIST = { type: "list", numberFormat: "@", entry: "typed" } as const;

/** The sheet Tiedot: what the figures are of and how they were counted. */
export const infoLayout: FieldsLayout<InfoField> = {
  table: "Tiedot",
  fields: [
    {
      key: "period",
      ...TEXT,
      required: true,
      definedName: "Jakso",
    },
    {
      key: "periodStart",
      ...DATE,
      required: true,
      definedName: "Jakson_alku",
    },
    {
      key: "periodEnd",
      ...DATE,
      required: true,
      definedName: "Jakson_loppu",
    },
    {
      key: "periodType",
      ...LIST,
      choices: "periodType",
    },
    {
      key: "extracted",
      ...DATE,
    },
    {
      key: "workdays",
      type: "count",
      numberFormat: "0",
      entry: "calculated",
      formula:
        '=IF(AND(ISNUMBER(Jakson_alku),ISNUMBER(Jakson_loppu)),SCOREBOARD.WORKDAYS_FI(Jakson_alku,Jakson_loppu),"")',
      definedName: "Työpäiviä",
    },
    {
      key: "hoursPerHtv",
      type: "number",
      numberFormat: "#,##0",
      entry: "typed",
      required: true,
      definedName: "Tunteja_htv",
    },
    {
      key: "targetYear",
      type: "number",
      numberFormat: "0",
      entry: "typed",
      required: true,
      definedName: "Tavoitevuosi",
    },
    { key: "targetSource", ...TEXT },
    {
      key: "statistic",
      ...LIST,
      choices: "average",
    },
    {
      key: "clockStart",
      ...LIST,
      choices: "clockStart",
    },
    {
      key: "holdsDeducted",
      ...LIST,
      choices: "yesNo",
    },
    {
      key: "appealsDenominator",
      ...TEXT,
    },
    {
      key: "backlogDefinition",
      ...TEXT,
    },
    { key: "author", ...TEXT },
    { key: "reviewer", ...TEXT },
    {
      key: "state",
      ...LIST,
      choices: "state",
    },
    {
      key: "templateVersion",
      ...TEXT,
      entry: "fixed",
    },
    { key: "previousFile", ...TEXT },
    {
      key: "days",
      type: "count",
      numberFormat: "0",
      entry: "calculated",
      required: false,
      formula: '=IF(AND(ISNUMBER(Jakson_alku),ISNUMBER(Jakson_loppu)),Jakson_loppu-Jakson_alku+1,"")',
      definedName: "Päiviä",
    },
    {
      key: "months",
      type: "count",
      numberFormat: "0",
      entry: "calculated",
      required: false,
      formula:
        '=IF(AND(ISNUMBER(Jakson_alku),ISNUMBER(Jakson_loppu)),(YEAR(Jakson_loppu)-YEAR(Jakson_alku))*12+MONTH(Jakson_loppu)-MONTH(Jakson_alku)+1,"")',
      definedName: "Kuukausia",
    },
    {
      key: "identificationTarget",
      type: "number",
      numberFormat: "0",
      entry: "typed",
      required: false,
      definedName: "Tunnistautumistavoite",
    },
  ],
};
