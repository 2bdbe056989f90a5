import type { Period } from "../measures/calendar/period";
import type { AcceptedFinding, LapsedAcceptance } from "./accepted/applyAcceptances";
import type { Finding, RuleCode } from "./findings";
import type { Severity } from "./severity";
import type { CountedResults } from "./targets/targetResults";

/** A rule that could not be run: a fault of the product, told apart from what is wrong in the workbook. */
export interface RuleFailure {
  readonly rule: RuleCode;
  readonly message: string;
}

/** The former period's scoreboard that a workbook was held against. */
export interface ComparedFormer {
  readonly period: Period | null;
  /** Whether the figures could be compared with. */
  readonly compared: boolean;
  /** What ends the names of its sheets where they stand in the workbook itself; `null` where it is another workbook. */
  readonly sheets: string | null;
}

/** What validation says of a workbook. */
export interface Report {
  /** No open finding of severity error, and every rule could be run. */
  readonly valid: boolean;
  /** The open ones, in the order of the sheets, then rows, then columns. */
  readonly findings: readonly Finding[];
  /** Findings that somebody has accepted: they do not count. */
  readonly accepted: readonly AcceptedFinding[];
  /** Findings, among the open ones, whose acceptance no longer holds. */
  readonly lapsed: readonly LapsedAcceptance[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly failures: readonly RuleFailure[];
  /** Rules that somebody has switched off, so that they were not run. */
  readonly rulesOff: readonly RuleCode[];
  readonly agreement: { readonly id: string; readonly title: string; readonly years: readonly number[] };
  readonly period: Period | null;
  /** What the figures say of the targets: results, told apart from mistakes in the sheet. */
  readonly targets: CountedResults;
  /** What was compared with; `null` where there was nothing of a former period. */
  readonly former: ComparedFormer | null;
}
