import type { Agreement } from "../../agreement/schema";
import { cellAt } from "../../scoreboard/locate/cell";
import type { CellValue } from "../../scoreboard/cellValue";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import type { CellChange, Change, RowChange } from "../fix";
import type { RowName } from "../place";
import type { RowArrangement } from "./rows/arrangement";
import { resolveChanges } from "./rows/resolveChanges";

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

export type Preview = CellPreview | RowPreview | { readonly change: Exclude<Change, CellChange> };

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

function rowPreviews({ change, to, added, names }: RowArrangement): RowPreview[] {
  const moved = [...to].map(([from, row]): RowPreview => {
    return { change, row, before: names.get(row) ?? null, after: names.get(from) ?? null };
  });
  const made: RowPreview[] =
    added === null || change.kind !== "addRow"
      ? []
      : [{ change, row: added, before: names.get(added) ?? null, after: change.row }];
  return [...made, ...moved].sort((a, b) => a.row - b.row);
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
