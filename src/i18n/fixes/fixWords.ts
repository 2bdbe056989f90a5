import type { RowObstacle } from "../../validation/fixing/rows/rowRefusal";
import type { Language } from "../language";

/** What the pane says of fixes, beside its own words. */
export interface FixWords {
  readonly language: Language;
  readonly fix: string;
  /** How many findings of the same kind can be fixed together. */
  readonly fixAll: (findings: number) => string;
  /** What the fix will do: the new content of one cell, or how much it changes. */
  readonly writes: (content: string) => string;
  readonly manyChanges: (changes: number) => string;
  readonly chooses: (alternatives: number) => string;
  readonly preview: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly alternatives: string;
  /** Not all changes are listed. */
  readonly more: (changes: number) => string;
  readonly cancel: string;
  readonly undo: string;
  readonly dismiss: string;
  readonly fixed: (findings: number) => string;
  /** Everything was put back because a finding was still there or a new one had come. */
  readonly takenBack: (findings: readonly string[]) => string;
  readonly undone: string;
  /** Left alone by Undo, since somebody has changed them after the fix. */
  readonly left: (places: readonly string[]) => string;
  /** The cells are locked on a protected sheet. */
  readonly locked: (places: readonly string[]) => string;
  readonly openAndFix: string;
  /** The rows of a table stay as they are; with the place of what stands in the way. */
  readonly refused: (place: string, obstacle: RowObstacle) => string;
  /** The finding is no longer there or would be fixed otherwise. */
  readonly outdated: string;
}
