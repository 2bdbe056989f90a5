import { formatsOf } from "../format";
import type { ReportTexts } from "./reportTexts";

const { number, and } = formatsOf("en");

export const en: ReportTexts = {
  locale: "en-GB",
  number: (value) => number(value),
  title: "Validation of the scoreboard",
  sheet: "Validation",
  valid: "The scoreboard has no errors",
  notValid: "The scoreboard has something to mend",
  labels: {
    file: "File",
    agreement: "Agreement",
    period: "Period",
    formerPeriod: "Former period",
    time: "Validated",
    errors: "Errors",
    warnings: "Warnings",
    notes: "Notes",
    accepted: "Accepted deviations",
    targetsMet: "Target met",
    targetsMissed: "Target missed",
  },
  counts: "Number of findings",
  targets: "Targets (results, not mistakes of the sheet)",
  noPeriod: "not clear",
  years: (years) => `targets for ${and(years.map(String))}`,
  notCompared: "not compared",
  notComparable: "could not be compared",
  rulesFailed: (codes) =>
    `The validation is incomplete: ${and(codes)} did not work. The fault is in the program, not in the workbook.`,
  openFindings: "Open findings",
  noneOpen: "No open findings.",
  acceptedFindings: "Accepted deviations",
  wholeWorkbook: "Whole workbook",
  wholeSheet: "Whole sheet",
  columns: {
    rule: "Rule",
    severity: "Severity",
    cell: "Cell",
    message: "Message",
    state: "Mended",
    time: "Time",
    reason: "Reason",
    acceptedOn: "Accepted",
    expires: "Holds",
  },
  untilChanged: "until the figures change",
  open: "no",
  acceptedBecause: (reason) => `accepted: ${reason}`,
  lapsed: {
    changed: "no; the acceptance lapsed because the figures have changed",
    expired: "no; the acceptance has run out",
  },
  summary: "Summary",
};
