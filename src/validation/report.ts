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
  readonly agreement: { readonly id: string; readonly title: string; readonly years: readonly number[] };
  readonly period: Period | null;
  /** What the figures say of the targets: results, told apart from mistakes in the sheet. */
  readonly targets: CountedResults;
  /** The workbook of the former period, and whether its figures could be compared with; `null` where none was given. */
  readonly former: { readonly period: Period | null; readonly compared: boolean } | null;
}
