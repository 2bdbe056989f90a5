import type { CommandProblem, KeptReason } from "./problem";

/** Everything that the command says, but for the findings and the verdict, which it shares with the pane. */
export interface CliTexts {
  /** The whole of `--help`. */
  readonly help: string;
  readonly problem: (problem: CommandProblem) => string;
  /** Said after a problem with the arguments. */
  readonly seeHelp: string;
  readonly bug: (message: string) => string;
  readonly written: (file: string, period: string, agreement: string) => string;
  readonly noTargets: (year: number, years: readonly number[]) => string;
  /** What was compared with what: the title of the agreement and the period. */
  readonly against: (agreement: string, period: string | null) => string;
  /** How many formulas were calculated and how many cells changed by it. */
  readonly recalculated: (file: string, formulas: number, changed: number) => string;
  /** A cell that keeps its result, by its address with its sheet. */
  readonly kept: (cell: string, reason: KeptReason) => string;
  readonly notes: (count: number) => string;
}
