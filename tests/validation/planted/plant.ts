import type { WorkbookSnapshot } from "../../../src/scoreboard/snapshot";
import type { RuleCode } from "../../../src/validation/findings";
import { type CellEdits, scoreboardSnapshot, type ScoreboardInput } from "../../support/scoreboardSnapshot";
import { twoQuarters } from "../../support/twoQuarters";

/** One error in a filled scoreboard: where its rule finds it, and what else speaks of it because it is wrong there too. */
export interface Plant {
  readonly workbook: () => { readonly now: WorkbookSnapshot; readonly former?: WorkbookSnapshot };
  readonly at: string;
  readonly besides: readonly RuleCode[];
}

/** Every rule has an error planted at three places. */
export type PlantsOf<D> = Readonly<Record<keyof D & RuleCode, readonly [Plant, Plant, Plant]>>;

/** Cells are changed as they stand, without recalculation. */
export function cells(at: string, edits: CellEdits, besides: readonly RuleCode[] = []): Plant {
  return typed(at, { cells: edits }, besides);
}

/** Figures are typed, and the formulas show what follows. */
export function typed(at: string, input: ScoreboardInput, besides: readonly RuleCode[] = []): Plant {
  return { workbook: () => ({ now: scoreboardSnapshot(input) }), at, besides };
}

export function made(at: string, now: () => WorkbookSnapshot, besides: readonly RuleCode[] = []): Plant {
  return { workbook: () => ({ now: now() }), at, besides };
}

/** Two quarters that fit each other but for the planted figure. */
export function compared(
  at: string,
  now: ScoreboardInput,
  former: ScoreboardInput = {},
  besides: readonly RuleCode[] = [],
): Plant {
  return { workbook: () => twoQuarters(now, former), at, besides };
}
