import type { RuleCode } from "../../validation/findings";
import type { LapsedAcceptance } from "../../validation/accepted/applyAcceptances";

/** Everything that a report on paper, as a page or as a sheet says, but for the findings. */
export interface ReportTexts {
  /** BCP 47 tag by which days and times are written. */
  readonly locale: string;
  readonly number: (value: number) => string;
  readonly title: string;
  /** Name of the sheet that holds the report. */
  readonly sheet: string;
  readonly valid: string;
  readonly notValid: string;
  readonly labels: {
    readonly file: string;
    readonly agreement: string;
    readonly period: string;
    readonly formerPeriod: string;
    readonly time: string;
    /** Rules that find nothing because somebody has switched them off. */
    readonly rulesOff: string;
    readonly errors: string;
    readonly warnings: string;
    readonly notes: string;
    readonly accepted: string;
    readonly targetsMet: string;
    readonly targetsMissed: string;
  };
  readonly counts: string;
  /** Said with the targets: results are no mistakes of the sheet. */
  readonly targets: string;
  readonly noPeriod: string;
  /** The years for which an agreement sets targets. */
  readonly years: (years: readonly number[]) => string;
  readonly notCompared: string;
  /** The former period stands in the workbook itself, on sheets whose names end so. */
  readonly onSheets: (period: string, ending: string) => string;
  /** A workbook of the former period was given, but its figures could not be compared with. */
  readonly notComparable: string;
  readonly rulesFailed: (codes: readonly RuleCode[]) => string;
  readonly openFindings: string;
  readonly noneOpen: string;
  readonly acceptedFindings: string;
  readonly wholeWorkbook: string;
  readonly wholeSheet: string;
  readonly columns: {
    readonly rule: string;
    readonly severity: string;
    readonly cell: string;
    readonly message: string;
    readonly state: string;
    readonly time: string;
    readonly reason: string;
    readonly acceptedOn: string;
    readonly expires: string;
  };
  /** In place of a day after which an acceptance no longer holds. */
  readonly untilChanged: string;
  /** The state of a finding. */
  readonly open: string;
  readonly acceptedBecause: (reason: string) => string;
  readonly lapsed: Readonly<Record<LapsedAcceptance["because"], string>>;
  /** How a summary of several workbooks is headed. */
  readonly summary: string;
}
