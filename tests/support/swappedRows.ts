import type { SheetSnapshot, WorkbookSnapshot } from "../../src/scoreboard/snapshot";

/** A workbook in which two rows of a sheet, counted from 1, have changed places; formulas read their new rows. */
export function withRowsSwapped(snapshot: WorkbookSnapshot, name: string, a: number, b: number): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => (sheet.name === name ? swapped(sheet, a - 1, b - 1) : sheet));
  return { ...snapshot, sheets };
}

function swapped(sheet: SheetSnapshot, a: number, b: number): SheetSnapshot {
  const source = (row: number): number => (row === a ? b : row === b ? a : row);
  const rows = <T>(cells: readonly (readonly T[])[]): (readonly T[])[] =>
    cells.map((line, row) => cells[source(row)] ?? line);
  const formulas = rows(sheet.formulas).map((line, row) =>
    line.map(
      (formula) =>
        formula?.replaceAll(new RegExp(`(?<=[A-Z])${String(source(row) + 1)}(?![0-9])`, "g"), String(row + 1)) ?? null,
    ),
  );
  return { ...sheet, values: rows(sheet.values), numberFormats: rows(sheet.numberFormats), formulas };
}
