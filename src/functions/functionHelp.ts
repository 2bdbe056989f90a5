import type { FunctionId } from "./catalogue";
import type { ExcelErrorCode } from "./functionError";

/** Where a definition comes from; i18n has the words. */
export type Source =
  | "annex-times"
  | "annex-efficiency-users"
  | "annex-efficiency-htv"
  | "clauses"
  | "indicators"
  | "minutes-4"
  | "minutes-5"
  | "working-hours";

/** The causes of errors that functions give, with the Excel error of each; i18n has the words. */
export const ERROR_CAUSES = {
  "not-a-number": "#VALUE!",
  negative: "#NUM!",
  "too-large-part": "#NUM!",
  "divide-by-zero": "#DIV/0!",
  "unknown-process": "#N/A",
  "no-target": "#N/A",
  "no-statutory-maximum": "#N/A",
  "unknown-period": "#VALUE!",
  "ambiguous-period": "#VALUE!",
  "not-a-choice": "#VALUE!",
  "broken-target-table": "#VALUE!",
  "unknown-indicator": "#N/A",
  "open-indicator": "#N/A",
  "out-of-calendar": "#NUM!",
  "wrong-order": "#NUM!",
} as const satisfies Readonly<Record<string, ExcelErrorCode>>;

export type ErrorCause = keyof typeof ERROR_CAUSES;

/** What a help page tells of a function besides its words. */
export interface FunctionHelp {
  readonly sources: readonly Source[];
  /** A call with commas, and its result as the command `scoreboard calc` prints it. */
  readonly example: { readonly call: string; readonly result: string };
  readonly errors: readonly ErrorCause[];
}

const TARGETS = ["unknown-process", "no-target", "unknown-period", "not-a-choice", "broken-target-table"] as const;

export const functionHelp: Readonly<Record<FunctionId, FunctionHelp>> = {
  PTS_PER_HTV: {
    sources: ["annex-efficiency-htv"],
    example: { call: "PTS_PER_HTV(150,1)", result: "150" },
    errors: ["not-a-number", "divide-by-zero", "negative"],
  },
  UMA_PTS_PER_DAY: {
    sources: ["annex-efficiency-users"],
    example: { call: "UMA_PTS_PER_DAY(1240,10,62)", result: "2" },
    errors: ["not-a-number", "divide-by-zero", "negative"],
  },
  TARGET_DAYS: {
    sources: ["annex-times"],
    example: { call: 'TARGET_DAYS("TTOL",2022,"first","migri")', result: "30" },
    errors: TARGETS,
  },
  TARGET_SHARE: {
    sources: ["annex-times", "clauses"],
    example: { call: 'TARGET_SHARE("EU-rekisteröinti",2022)', result: "0.8" },
    errors: TARGETS,
  },
  STATUTORY_DAYS: {
    sources: ["annex-times"],
    example: { call: 'STATUTORY_DAYS("Turvapaikka",,4)', result: "639.1875" },
    errors: ["unknown-process", "no-statutory-maximum", "not-a-choice", "not-a-number", "broken-target-table"],
  },
  WITHIN_TARGET: {
    sources: ["clauses", "annex-times"],
    example: { call: 'WITHIN_TARGET(14.2,"Erityisasiantuntija",2023)', result: "FALSE" },
    errors: ["not-a-number", "negative", ...TARGETS],
  },
  TARGET_GAP: {
    sources: ["annex-times"],
    example: { call: 'TARGET_GAP(75,"Opiskelu",2022)', result: "15" },
    errors: ["not-a-number", "negative", ...TARGETS],
  },
  SHARE_WITHIN_TARGET: {
    sources: ["annex-times"],
    example: { call: 'SHARE_WITHIN_TARGET({10;20;14;12},"Kasvuyrittäjä",2022)', result: "0.75" },
    errors: ["not-a-number", "negative", ...TARGETS],
  },
  WORKDAYS_FI: {
    sources: ["annex-efficiency-users", "working-hours"],
    example: { call: "WORKDAYS_FI(DATE(2025,1,1),DATE(2025,3,31))", result: "62" },
    errors: ["not-a-number", "out-of-calendar"],
  },
  SHARE: {
    sources: ["clauses", "minutes-4"],
    example: { call: "SHARE(468,1872)", result: "0.25" },
    errors: ["not-a-number", "too-large-part", "divide-by-zero", "negative"],
  },
  TARGET_STATUS: {
    sources: [],
    example: { call: 'TARGET_STATUS(62,60,"lower",0.1)', result: "0" },
    errors: ["not-a-number", "negative", "not-a-choice"],
  },
  EFFECTIVE_HTV: {
    sources: ["annex-efficiency-htv"],
    example: { call: "EFFECTIVE_HTV(8000,1600)", result: "5" },
    errors: ["not-a-number", "divide-by-zero", "negative"],
  },
  WITHIN_STATUTORY: {
    sources: ["annex-times"],
    example: { call: 'WITHIN_STATUTORY(100,"TTOL")', result: "TRUE" },
    errors: [
      "not-a-number",
      "negative",
      "unknown-process",
      "no-statutory-maximum",
      "not-a-choice",
      "broken-target-table",
    ],
  },
  WITHIN_TARGET_DATES: {
    sources: ["annex-times", "clauses"],
    example: { call: 'WITHIN_TARGET_DATES(DATE(2022,8,31),DATE(2023,2,28),"Turvapaikka",2022)', result: "TRUE" },
    errors: ["not-a-number", "out-of-calendar", "wrong-order", ...TARGETS],
  },
  PROCESSING_DAYS: {
    sources: ["clauses"],
    example: { call: "PROCESSING_DAYS(DATE(2022,7,1),DATE(2022,7,31),5)", result: "25" },
    errors: ["not-a-number", "out-of-calendar", "wrong-order"],
  },
  PROCESSING_SUMMARY: {
    sources: ["annex-times"],
    example: {
      call: 'PROCESSING_SUMMARY("Opiskelu","first",DATE(2022,7,1),DATE(2022,7,31),"2022Q3")',
      result:
        '[["Prosessi","Lupatyyppi","Päätökset","Keskiarvo","Mediaani","90. persentiili","Tavoiteajassa","Osuus tavoiteajassa","Tavoite","Tila"],["Opiskelu","Ensimmäinen",1,30,30,30,1,1,60,1]]',
    },
    errors: [
      "not-a-number",
      "out-of-calendar",
      "wrong-order",
      "unknown-process",
      "ambiguous-period",
      "broken-target-table",
    ],
  },
  INDICATOR_TARGET: {
    sources: ["indicators"],
    example: { call: 'INDICATOR_TARGET("1.1.1",,"opiskeluperusteiset")', result: "0.7" },
    errors: ["unknown-indicator", "open-indicator", "unknown-period"],
  },
  INDICATOR_MET: {
    sources: ["indicators"],
    example: { call: 'INDICATOR_MET(0.03,"2.2",,"laintulkinta")', result: "FALSE" },
    errors: ["not-a-number", "unknown-indicator", "open-indicator", "unknown-period"],
  },
  COST_RECOVERY: {
    sources: ["clauses"],
    example: { call: "COST_RECOVERY(75,60,40)", result: "0.75" },
    errors: ["not-a-number", "divide-by-zero", "negative"],
  },
  FEE_ALLOCATION: {
    sources: ["minutes-4"],
    example: { call: "FEE_ALLOCATION(100,{1;1;1},{1;1;1})", result: "[[33.34],[33.33],[33.33]]" },
    errors: ["not-a-number", "divide-by-zero", "negative"],
  },
  PERIOD_START: {
    sources: [],
    example: { call: 'PERIOD_START("III/2025")', result: "45839" },
    errors: ["unknown-period", "ambiguous-period"],
  },
  PERIOD_END: {
    sources: [],
    example: { call: 'PERIOD_END("2025Q1")', result: "45747" },
    errors: ["unknown-period", "ambiguous-period"],
  },
  PERIOD_WORKDAYS: {
    sources: ["annex-efficiency-users", "working-hours"],
    example: { call: 'PERIOD_WORKDAYS("Q2/2025")', result: "60" },
    errors: ["unknown-period", "ambiguous-period"],
  },
  NEEDED_HTV: {
    sources: ["minutes-4", "minutes-5"],
    example: { call: "NEEDED_HTV(1000,3000,90,30,150)", result: "20" },
    errors: ["not-a-number", "divide-by-zero", "negative"],
  },
  FORECAST_QUEUE: {
    sources: ["minutes-5"],
    example: { call: "FORECAST_QUEUE(1000,3000,20,150)", result: "1000" },
    errors: ["not-a-number", "negative"],
  },
  FORECAST_DAYS: {
    sources: ["minutes-5"],
    example: { call: "FORECAST_DAYS(1000,3000,20,150,90)", result: "30" },
    errors: ["not-a-number", "divide-by-zero", "negative"],
  },
  STAGE_HOURS: {
    sources: ["minutes-4"],
    example: { call: "STAGE_HOURS({120;60},{30;10})", result: "70" },
    errors: ["not-a-number", "negative"],
  },
};
