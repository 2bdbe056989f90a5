import type { Agreement } from "../../agreement/schema";
import type { CellContent, SheetDocument, WorkbookDocument } from "../../scoreboard/document";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import type { CellChange } from "../../validation/fix";
import type { ResolvedChanges } from "../../validation/fixing/rows/resolveChanges";
import { templateSheet } from "../../validation/fixing/templateSheet";
import { withMovedRows } from "./movedRows";

/** Moved rows, changed cells and added sheets; sheets carry their new names already. */
export function changedDocument(
  document: WorkbookDocument,
  { others: changes, arrangements, cells: arranged }: ResolvedChanges,
  { snapshot, agreement }: { readonly snapshot: WorkbookSnapshot; readonly agreement: Agreement },
): WorkbookDocument {
  const names = new Map(
    changes.flatMap((change) => (change.kind === "renameSheet" ? [[change.sheet, change.to]] : [])),
  );
  const cells = [...arranged, ...changes.filter((change): change is CellChange => change.kind === "cell")];
  const added = changes.flatMap((change) =>
    change.kind === "addSheet" ? (templateSheet(snapshot, change.sheet, agreement) ?? []) : [],
  );
  const sheets = document.sheets.map((sheet) => {
    const ofSheet = cells.filter((cell) => (names.get(cell.sheet) ?? cell.sheet) === sheet.name);
    const moved = arrangements.filter((one) => (names.get(one.sheet) ?? one.sheet) === sheet.name);
    const withRows = moved.reduce(withMovedRows, sheet);
    return ofSheet.length === 0 ? withRows : changedSheet(withRows, ofSheet);
  });
  return {
    ...document,
    sheets: [...sheets, ...added.flatMap((part) => part.sheets)],
    names: [...document.names, ...added.flatMap((part) => part.names)],
  };
}

function changedSheet(sheet: SheetDocument, changes: readonly CellChange[]): SheetDocument {
  const isChanged = new Set(changes.map(key));
  return {
    ...sheet,
    cells: [...sheet.cells.filter((cell) => !isChanged.has(key(cell))), ...changes.flatMap(contentOf)],
    styles: [
      ...sheet.styles,
      ...changes.flatMap(({ row, column, numberFormat }) =>
        numberFormat === undefined ? [] : [{ area: { row, column, rows: 1, columns: 1 }, style: { numberFormat } }],
      ),
    ],
  };
}

function contentOf({ row, column, to }: CellChange): CellContent[] {
  if ("formula" in to) return [{ row, column, value: null, formula: to.formula }];
  return to.value === null || to.value === "" ? [] : [{ row, column, value: to.value }];
}

function key({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)} ${String(column)}`;
}
