import { cellAt } from "../../scoreboard/locate/cell";
import type { CellValue } from "../../scoreboard/cellValue";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import type { CellChange, Change } from "../fix";

/** What a cell holds. */
export interface CellState {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** A cell before and after a change. The value that a written formula will show is not known. */
export interface CellPreview {
  readonly change: CellChange;
  readonly before: CellState;
  readonly after: { readonly value: CellValue } | { readonly formula: string };
  /** `null` where the number format stays. */
  readonly numberFormat: string | null;
}

export type Preview = CellPreview | { readonly change: Exclude<Change, CellChange> };

/** Old and new of everything that changes would change. */
export function previewChanges(snapshot: WorkbookSnapshot, changes: readonly Change[]): Preview[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return changes.map((change) => {
    if (change.kind !== "cell") return { change };
    const sheet = sheets.get(change.sheet);
    const before = sheet
      ? cellAt(sheet, change.row, change.column)
      : { value: null, formula: null, numberFormat: "General" };
    const { numberFormat } = change;
    return {
      change,
      before: { value: before.value, formula: before.formula, numberFormat: before.numberFormat },
      after: change.to,
      numberFormat: numberFormat === undefined || numberFormat === before.numberFormat ? null : numberFormat,
    };
  });
}
