import fc from "fast-check";
import type { CellValue } from "../../src/scoreboard/cellValue";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { scoreboardSnapshot } from "../support/scoreboardSnapshot";
import { hostileFormat, hostileFormula, hostileText, hostileValue } from "./hostileValues";

interface CellEdit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string | null;
}

const place = fc.nat({ max: 999 });
const cellEdit: fc.Arbitrary<CellEdit> = fc.record({
  sheet: place,
  row: place,
  column: place,
  value: hostileValue,
  formula: fc.option(hostileFormula, { freq: 3 }),
  format: fc.option(hostileFormat, { freq: 3 }),
});

interface SheetEdit {
  readonly sheet: number;
  readonly name: string | null;
  readonly isLost: boolean;
  readonly moved: number;
}

const sheetEdit: fc.Arbitrary<SheetEdit> = fc.record({
  sheet: place,
  name: fc.option(hostileText, { freq: 2 }),
  isLost: fc.boolean(),
  moved: fc.nat({ max: 3 }),
});

const clean = scoreboardSnapshot();

/** A filled scoreboard in which cells and sheets are not as they should be. */
const spoiltScoreboard: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    cells: fc.array(cellEdit, { maxLength: 12 }),
    sheets: fc.array(sheetEdit, { maxLength: 3 }),
    calculated: fc.boolean(),
    linkedFiles: fc.array(hostileText, { maxLength: 2 }),
  })
  .map(({ cells, sheets, ...workbook }) => ({
    ...clean,
    ...workbook,
    sheets: unique(sheets.reduce(withSheetEdit, cells.reduce(withCellEdit, clean.sheets))),
  }));

/** Sheets of any shape under any name, which may be one of ours. */
const anySheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    name: fc.oneof(hostileText, fc.constantFrom(...clean.sheets.map(({ name }) => name))),
    row: fc.nat({ max: 5 }),
    column: fc.nat({ max: 5 }),
    rows: fc.nat({ max: 6 }),
    columns: fc.integer({ min: 1, max: 6 }),
    values: fc.array(fc.oneof(hostileValue, fc.constantFrom(...headings())), { minLength: 36, maxLength: 36 }),
    formulas: fc.array(fc.option(hostileFormula, { freq: 2 }), { minLength: 36, maxLength: 36 }),
    format: hostileFormat,
    isMerged: fc.boolean(),
  })
  .map(({ name, row, column, rows, columns, values, formulas, format, isMerged }) => {
    const cut = <T>(cells: readonly T[]): T[][] =>
      Array.from({ length: rows }, (_, index) => cells.slice(index * columns, (index + 1) * columns));
    return {
      name,
      row,
      column,
      values: cut(values),
      formulas: cut(formulas),
      numberFormats: cut(new Array<string>(36).fill(format)),
      merged: isMerged ? [{ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }] : [],
      hiddenRows: isMerged ? [{ from: row, count: rows }] : [],
      hiddenColumns: [],
    };
  });

const anyWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc.record({
  sheets: fc.array(anySheet, { maxLength: 4 }).map(unique),
  calculated: fc.boolean(),
  manualCalculation: fc.boolean(),
  linkedFiles: fc.array(hostileText, { maxLength: 2 }),
});

export const hostileWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc.oneof(
  { weight: 3, arbitrary: spoiltScoreboard },
  { weight: 1, arbitrary: anyWorkbook },
);

function headings(): string[] {
  return clean.sheets.flatMap(({ values }) => values.flat().filter((value) => typeof value === "string"));
}

function withCellEdit(sheets: readonly SheetSnapshot[], edit: CellEdit): readonly SheetSnapshot[] {
  const at = edit.sheet % sheets.length;
  return sheets.map((sheet, index) => {
    if (index !== at || sheet.values.length === 0) return sheet;
    const row = edit.row % sheet.values.length;
    const column = edit.column % (sheet.values[row]?.length ?? 1);
    return {
      ...sheet,
      values: withCell(sheet.values, row, column, edit.value),
      formulas: withCell(sheet.formulas, row, column, edit.formula),
      numberFormats:
        edit.format === null ? sheet.numberFormats : withCell(sheet.numberFormats, row, column, edit.format),
    };
  });
}

function withSheetEdit(sheets: readonly SheetSnapshot[], edit: SheetEdit): readonly SheetSnapshot[] {
  if (sheets.length === 0) return sheets;
  const at = edit.sheet % sheets.length;
  return sheets.flatMap((sheet, index) => {
    if (index !== at) return [sheet];
    return edit.isLost ? [] : [{ ...sheet, name: edit.name ?? sheet.name, row: sheet.row + edit.moved }];
  });
}

/** No workbook has two sheets of one name. */
function unique(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return [...new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet])).values()];
}

function withCell<T>(cells: readonly (readonly T[])[], row: number, column: number, value: T): T[][] {
  return cells.map((line, r) => line.map((cell, c) => (r === row && c === column ? value : cell)));
}
