import type { Agreement } from "../../agreement/schema";
import type { CellValue } from "../../scoreboard/cellValue";
import type { SheetDocument } from "../../scoreboard/document";
import type { SheetSnapshot, WorkbookSnapshot } from "../../scoreboard/snapshot";
import type { CellChange, Change, RowChange } from "../fix";
import { withCells } from "./changedSheet";
import { intersect } from "./footprint";
import { withoutLines } from "./hiddenLines";
import { renamedReferences } from "./renamedReferences";
import { resolveChanges } from "./rows/resolveChanges";
import { templateSheet } from "./templateSheet";

/**
 * A workbook as it would be after changes, rows first, then cells; rows that cannot be moved stay. Results of formulas are not calculated: those that read what was
 * written show what they showed.
 */
export function applyChanges(
  snapshot: WorkbookSnapshot,
  changes: readonly Change[],
  agreement: Agreement,
): WorkbookSnapshot {
  const resolved = resolveChanges(snapshot, changes, agreement);
  const cells = resolved.others.filter((change): change is CellChange => change.kind === "cell");
  const { arranged } = resolved;
  const written: WorkbookSnapshot = {
    ...arranged,
    sheets: arranged.sheets.map((sheet) => {
      const ofSheet = cells.filter((cell) => cell.sheet === sheet.name);
      return ofSheet.length === 0 ? sheet : withCells(sheet, ofSheet);
    }),
  };
  return resolved.others.reduce<WorkbookSnapshot>((before, change) => applied(before, change, agreement), written);
}

function applied(
  snapshot: WorkbookSnapshot,
  change: Exclude<Change, RowChange>,
  agreement: Agreement,
): WorkbookSnapshot {
  switch (change.kind) {
    case "cell":
      return snapshot;
    case "renameSheet":
      return { ...snapshot, sheets: snapshot.sheets.map((sheet) => renamed(sheet, change.sheet, change.to)) };
    case "addSheet": {
      const added = templateSheet(snapshot, change.sheet, agreement)?.sheets ?? [];
      return { ...snapshot, sheets: [...snapshot.sheets, ...added.map(snapshotOf)] };
    }
    case "showRows":
      return onSheet(snapshot, change.sheet, ({ hiddenRows }) => ({ hiddenRows: withoutLines(hiddenRows, change) }));
    case "showColumns":
      return onSheet(snapshot, change.sheet, ({ hiddenColumns }) => ({
        hiddenColumns: withoutLines(hiddenColumns, change),
      }));
    case "unmerge":
      return onSheet(snapshot, change.sheet, ({ merged }) => ({
        merged: merged.filter((area) => !intersect(area, change.area)),
      }));
    case "automaticCalculation":
      return { ...snapshot, manualCalculation: false };
  }
}

function onSheet(
  snapshot: WorkbookSnapshot,
  name: string,
  changed: (sheet: SheetSnapshot) => Partial<SheetSnapshot>,
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...changed(sheet) } : sheet)),
  };
}

function renamed(sheet: SheetSnapshot, from: string, to: string): SheetSnapshot {
  return {
    ...sheet,
    name: sheet.name === from ? to : sheet.name,
    formulas: sheet.formulas.map((row) => row.map((formula) => formula && renamedReferences(formula, from, to))),
  };
}

function snapshotOf({ name, cells }: SheetDocument): SheetSnapshot {
  const nothing = { values: [], formulas: [], numberFormats: [], merged: [], hiddenRows: [], hiddenColumns: [] };
  const blank: SheetSnapshot = { name, row: 0, column: 0, ...nothing };
  const written = withCells(
    blank,
    cells.map(({ row, column, value, formula }) => ({
      kind: "cell",
      sheet: name,
      row,
      column,
      to: formula === undefined ? { value } : { formula },
    })),
  );
  const results = new Map<string, CellValue>(cells.map(({ row, column, value }) => [key(row, column), value]));
  return {
    ...written,
    values: written.values.map((line, r) =>
      line.map((_, c) => results.get(key(written.row + r, written.column + c)) ?? null),
    ),
  };
}

function key(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}
