import { currentAgreement } from "../../src/agreement/current";
import type { Language } from "../../src/agreement/language";
import type { Period } from "../../src/measures/calendar/period";
import type { CellValue } from "../../src/scoreboard/cellValue";
import type { SheetDocument, WorkbookDocument } from "../../src/scoreboard/document";
import { figuresSchema } from "../../src/scoreboard/figures";
import { scoreboardDocument } from "../../src/scoreboard/scoreboardDocument";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { areaOf } from "./a1";
import { cleanFigures, type FigureChanges } from "./cleanFigures";

export const THIRD_QUARTER_2022: Period = { form: "quarter", year: 2022, quarter: 3 };

/** What a cell holds: a value, or a formula with the result that it shows. */
export type CellInput = CellValue | { readonly formula: string; readonly value: CellValue };

/** Cells to change in a scoreboard, by sheet and address: `{ "Käsittelyajat!D7": 118 }`. */
export type CellEdits = Readonly<Record<string, CellInput>>;

export interface ScoreboardInput extends FigureChanges {
  readonly period?: Period;
  readonly language?: Language;
  /** Cells changed afterwards, without recalculation. */
  readonly cells?: CellEdits;
  /** Number formats to change, by sheet and address. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Areas to merge, the first cell keeping what it holds: `["Käsittelyajat!A5:A6"]`. */
  readonly merged?: readonly string[];
  /** Whole rows or columns to hide: `["Käsittelyajat!7:9", "Käsittelyajat!D:D"]`. */
  readonly hidden?: readonly string[];
  readonly manualCalculation?: boolean;
  readonly linkedFiles?: readonly string[];
}

/** A filled scoreboard in which nothing is wrong and every target is met, with the given changes; its formulas show what follows. */
export function scoreboardSnapshot({
  period = THIRD_QUARTER_2022,
  language = "fi",
  cells = {},
  formats = {},
  merged = [],
  hidden = [],
  manualCalculation = false,
  linkedFiles = [],
  ...edits
}: ScoreboardInput = {}): WorkbookSnapshot {
  const snapshot = cleanSnapshot(edits, period, language);
  const sheets = formatted(edited(snapshot, cells), formats).sheets.map((sheet) =>
    withHidden(withMerged(sheet, merged), hidden),
  );
  return { ...snapshot, sheets, manualCalculation, linkedFiles };
}

const made = new Map<string, WorkbookSnapshot>();

/** Made once for the same figures: nothing changes it. */
function cleanSnapshot(...of: Required<Parameters<typeof cleanScoreboard>>): WorkbookSnapshot {
  const key = JSON.stringify(of);
  const snapshot = made.get(key) ?? snapshotOf(cleanScoreboard(...of));
  made.set(key, snapshot);
  return snapshot;
}

/** The same as a document. */
export function cleanScoreboard(
  edits: FigureChanges = {},
  period = THIRD_QUARTER_2022,
  language: Language = "fi",
): WorkbookDocument {
  const figures = figuresSchema.parse(cleanFigures(edits));
  return scoreboardDocument({ agreement: currentAgreement, period, language, figures });
}

/** A scoreboard as it is made: nothing typed in yet. */
export function emptyScoreboard(period: Period = THIRD_QUARTER_2022): WorkbookSnapshot {
  return snapshotOf(scoreboardDocument({ agreement: currentAgreement, period }));
}

/** What Excel would hand over of a workbook: each sheet's used area. */
export function snapshotOf({ sheets }: WorkbookDocument): WorkbookSnapshot {
  return { sheets: sheets.map(sheetSnapshotOf), calculated: true, manualCalculation: false, linkedFiles: [] };
}

function sheetSnapshotOf({ name, cells, styles }: SheetDocument): SheetSnapshot {
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const values = matrix<CellValue>(rows, columns, null);
  const formulas = matrix<string | null>(rows, columns, null);
  for (const { row, column, value, formula } of cells) {
    put(values, row, column, value);
    put(formulas, row, column, formula ?? null);
  }
  const numberFormats = matrix(rows, columns, "General");
  for (const { area, style } of styles) {
    if (style.numberFormat === undefined) continue;
    for (const row of numberFormats.slice(area.row, area.row + area.rows)) {
      row.fill(style.numberFormat, area.column, area.column + area.columns);
    }
  }
  return { ...emptySheet(name), values, formulas, numberFormats };
}

/** A sheet with nothing on it, to be spread under what is. */
export function emptySheet(name: string): SheetSnapshot {
  const lines = { merged: [], hiddenRows: [], hiddenColumns: [] };
  return { name, row: 0, column: 0, values: [], formulas: [], numberFormats: [], ...lines };
}

function edited(snapshot: WorkbookSnapshot, cells: CellEdits): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => [...row]),
    formulas: sheet.formulas.map((row) => [...row]),
  }));
  for (const [address, input] of Object.entries(cells)) {
    const [name = "", cell = ""] = address.split("!");
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    const { row, column } = areaOf(cell);
    const withFormula = typeof input === "object" && input !== null && "formula" in input;
    put(sheet.values, row, column, withFormula ? input.value : input);
    put(sheet.formulas, row, column, withFormula ? input.formula : null);
  }
  return { ...snapshot, sheets };
}

function formatted(snapshot: WorkbookSnapshot, formats: Readonly<Record<string, string>>): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const numberFormats = sheet.numberFormats.map((row) => [...row]);
    for (const [address, format] of Object.entries(formats)) {
      const [name, cell = ""] = address.split("!");
      const { row, column } = areaOf(cell);
      if (name === sheet.name) put(numberFormats, row, column, format);
    }
    return { ...sheet, numberFormats };
  });
  return { ...snapshot, sheets };
}

function withMerged(sheet: SheetSnapshot, merged: readonly string[]): SheetSnapshot {
  const areas = addressesOn(sheet, merged).map(areaOf);
  const isSwallowed = (r: number, c: number): boolean =>
    areas.some(
      ({ row, column, rows, columns }) =>
        r >= row && r < row + rows && c >= column && c < column + columns && (r > row || c > column),
    );
  const emptied = <T>(cells: readonly (readonly (T | null)[])[]): (T | null)[][] =>
    cells.map((line, r) => line.map((cell, c) => (isSwallowed(r, c) ? null : cell)));
  return { ...sheet, values: emptied(sheet.values), formulas: emptied(sheet.formulas), merged: areas };
}

function withHidden(sheet: SheetSnapshot, hidden: readonly string[]): SheetSnapshot {
  const spans = addressesOn(sheet, hidden).map((address) => {
    const [first = "", last = first] = address.split(":");
    const isRows = /^[0-9]/.test(first);
    const index = (line: string): number => (isRows ? Number(line) - 1 : areaOf(`${line}1`).column);
    return { isRows, span: { from: index(first), count: index(last) - index(first) + 1 } };
  });
  return {
    ...sheet,
    hiddenRows: spans.filter(({ isRows }) => isRows).map(({ span }) => span),
    hiddenColumns: spans.filter(({ isRows }) => !isRows).map(({ span }) => span),
  };
}

function addressesOn({ name }: SheetSnapshot, addresses: readonly string[]): string[] {
  return addresses.filter((address) => address.startsWith(`${name}!`)).map((address) => address.slice(name.length + 1));
}

/** A workbook with one more row of constants at the end of a sheet, formatted as the last one is. */
export function withRow(snapshot: WorkbookSnapshot, name: string, row: readonly CellValue[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const columns = sheet.values[0]?.length ?? 0;
    return {
      ...sheet,
      values: [...sheet.values, Array.from({ length: columns }, (_, column) => row[column] ?? null)],
      formulas: [...sheet.formulas, new Array<null>(columns).fill(null)],
      numberFormats: [...sheet.numberFormats, ...sheet.numberFormats.slice(-1)],
    };
  });
  return { ...snapshot, sheets };
}

function matrix<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
}

function put<T>(rows: T[][], row: number, column: number, value: T): void {
  const cells = rows[row];
  if (!cells || column >= cells.length)
    throw new Error(`There is no cell in row ${String(row)}, column ${String(column)}`);
  cells[column] = value;
}
