import type { CommandProblem, KeptReason } from "./problem";

/** What several files come to. */
export interface SummaryCounts {
  readonly files: number;
  readonly valid: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface FixCounts {
  readonly error: number;
  readonly warning: number;
}

/** Everything that the command says, but for the findings and the verdict, which it shares with the pane. */
export interface CliTexts {
  /** The whole of `--help`. */
  readonly help: string;
  readonly problem: (problem: CommandProblem) => string;
  /** Said after a problem with the arguments. */
  readonly seeHelp: string;
  readonly bug: (message: string) => string;
  readonly written: (file: string, period: string, agreement: string) => string;
  /** @param sheet of the targets in the workbook */
  readonly noTargets: (year: number, years: readonly number[], sheet: string) => string;
  /** What was compared with what: the title of the agreement and the period. */
  readonly against: (agreement: string, period: string | null) => string;
  /** How many formulas were calculated and how many cells changed by it. */
  readonly recalculated: (file: string, formulas: number, changed: number) => string;
  /** A cell that keeps its result, by its address with its sheet. */
  readonly kept: (cell: string, reason: KeptReason) => string;
  /** What came of fixing, with the counts of before and after. */
  readonly fixed: (file: string, fixes: number, before: FixCounts, after: FixCounts) => string;
  /** Why a fix was not applied: it did not hold; it writes what another one writes; a person has to choose. */
  readonly fixWithheld: string;
  readonly fixOverlaps: string;
  readonly fixUndecided: (alternatives: number) => string;
  readonly notes: (count: number) => string;
  readonly reportWritten: (file: string) => string;
  /** The part that holds the accepted deviations is not as we write it: all findings count. */
  readonly acceptancesUnreadable: (file: string, issue: string) => string;
  /** The part that holds the workbook's settings is not as we write it: all rules are run. */
  readonly settingsUnreadable: (file: string, issue: string) => string;
  /** How many files there were, with what was found in all of them. */
  readonly summary: (counts: SummaryCounts) => string;
}
