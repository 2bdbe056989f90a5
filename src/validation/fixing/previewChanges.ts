import type { Agreement } from "../../agreement/schema";
import { cellAt } from "../../scoreboard/locate/cell";
import type { CellValue } from "../../scoreboard/cellValue";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import type { CellChange, Change, RowChange } from "../fix";
import type { RowName } from "../place";
import type { RowArrangement } from "./rows/arrangement";
import { resolveChanges } from "./rows/resolveChanges";
import type { RowSpan } from "./rows/rowMoves";

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

/** A row of a sheet, counted from zero, before and after rows have moved; `null` where it names nothing. */
export interface RowPreview {
  readonly change: RowChange;
  readonly row: number;
  readonly before: RowName | null;
  readonly after: RowName | null;
}

/** Rows of a sheet, counted from zero, both ends included, that make room for a new one. */
export interface ShiftPreview {
  readonly change: RowChange;
  readonly shifted: RowSpan;
}

export type Preview = CellPreview | RowPreview | ShiftPreview | { readonly change: Exclude<Change, CellChange> };

/** Old and new of everything that changes would change; of rows that move, which they are, and of their cells no more. */
export function previewChanges(
  snapshot: WorkbookSnapshot,
  changes: readonly Change[],
  agreement: Agreement,
): Preview[] {
  const { arrangements, cells, others } = resolveChanges(snapshot, changes, agreement);
  const isShown = ({ sheet, row, column }: CellChange): boolean =>
    arrangements.some(
      ({ to, added, left, right, ...moved }) =>
        moved.sheet === sheet && column >= left && column <= right && (row === added || [...to.values()].includes(row)),
    );
  return [
    ...arrangements.flatMap(rowPreviews),
    ...plainPreviews(snapshot, [...cells.filter((cell) => !isShown(cell)), ...others]),
  ];
}

function rowPreviews({ change, to, added, names }: RowArrangement): Preview[] {
  if (change.kind === "addRow" && added !== null) {
    const rows = [...to.keys()];
    const shifted = { first: Math.min(...rows), last: Math.max(...rows) };
    const made: RowPreview = { change, row: added, before: null, after: change.row };
    return rows.length === 0 ? [made] : [made, { change, shifted }];
  }
  return [...to]
    .map(([from, row]) => ({ change, row, before: names.get(row) ?? null, after: names.get(from) ?? null }))
    .sort((a, b) => a.row - b.row);
}

function plainPreviews(snapshot: WorkbookSnapshot, changes: readonly Change[]): Preview[] {
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
