import type { Entry, Unit } from "../../scoreboard/layout/spec";
import type { TargetExplanation, TargetVerdict } from "../../explain/explanation";

/** What the pane says of a cell. Addresses, figures and headings come ready as texts. */
export interface ExplanationTexts {
  readonly heading: string;
  /** Before any cell has been read. */
  readonly reading: string;
  readonly empty: string;
  readonly typed: string;
  readonly spilled: (address: string) => string;
  readonly otherFormula: string;
  readonly unreadable: string;
  /** Who fills cells of the column. */
  readonly entry: Readonly<Record<Entry, string>>;
  readonly unit: (unit: Exclude<Unit, "">) => string;
  readonly definition: string;
  readonly formula: string;
  readonly inputs: string;
  readonly result: string;
  readonly target: string;
  readonly whyError: string;
  readonly verdict: Readonly<Record<TargetVerdict, string>>;
  readonly blank: string;
  readonly values: (count: number) => string;
  readonly size: (rows: number, columns: number) => string;
  readonly notCalculated: string;
  readonly notReached: string;
  readonly goTo: (address: string) => string;
  /** The cell shows something else than its inputs give. */
  readonly stale: (shown: string, calculated: string) => string;
  /** The same where the cell does not reach our functions. */
  readonly unknownName: (shown: string, calculated: string) => string;
  readonly passedOn: (parameter: string) => string;
  readonly unknownFault: string;
  readonly targetOf: (measure: TargetExplanation["measure"], value: string) => string;
  readonly ownTable: string;
}
