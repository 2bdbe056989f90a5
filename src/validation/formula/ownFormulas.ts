import type { CellValue } from "../../scoreboard/cellValue";
import type { LocatedInfo } from "../../scoreboard/locate/locateInfo";
import { infoLayout } from "../../scoreboard/layout/info";
import type { SheetSnapshot } from "../../scoreboard/snapshot";
import type { TableData } from "../tables/tableData";
import type { FormulaColumn } from "./formulaColumns";

/** A formula that the layout does not give: one's own, beside or below the tables or in a cell for typed figures. */
export interface OwnFormula {
  readonly sheet: SheetSnapshot;
  /** Row and column of the sheet, counted from zero. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}

/** Rows between two pauses. */
const SLICE = 2048;

/** The formulas of one's own on the scoreboard's sheets, found once for all rules that ask. */
export class OwnFormulas {
  private found: readonly OwnFormula[] | null = null;

  constructor(
    private readonly info: LocatedInfo | null,
    private readonly tables: readonly TableData[],
    private readonly formulaColumns: readonly FormulaColumn[],
  ) {}

  /** What `read` has found. */
  get known(): readonly OwnFormula[] {
    return this.found ?? [];
  }

  /** By sheet, row and column. Pauses now and then. */
  *read(): Generator<null, readonly OwnFormula[]> {
    if (this.found) return this.found;
    const found: OwnFormula[] = [];
    const sheets = [this.info?.table.sheet, ...this.tables.map(({ parts }) => parts.sheet)];
    for (const sheet of new Set(sheets.filter((one) => one !== undefined))) {
      const covered = this.coveredOn(sheet);
      for (let from = 0; from < sheet.formulas.length; from += SLICE) {
        yield null;
        readSlice(sheet, from, covered, found);
      }
    }
    this.found = found;
    return found;
  }

  /** Has the formulas found show what a later snapshot shows, in which none of them is another. */
  refresh(sheets: readonly SheetSnapshot[]): void {
    const later = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    this.found &&= this.found.map((cell) => {
      const sheet = later.get(cell.sheet.name) ?? cell.sheet;
      const value = sheet.values[cell.row - sheet.row]?.[cell.column - sheet.column] ?? null;
      return { ...cell, sheet, value };
    });
  }

  /** 1 for the cells of a sheet whose formulas are compared with the layout's. */
  private coveredOn(sheet: SheetSnapshot): Uint8Array {
    const width = sheet.formulas[0]?.length ?? 0;
    const covered = new Uint8Array(sheet.formulas.length * width);
    for (const { table, column } of this.formulaColumns) {
      if (table.parts.sheet !== sheet) continue;
      for (let row = 0; row < table.rows; row++) {
        if (table.belongs(row)) covered[(table.sheetRow(row) - sheet.row) * width + column.column - sheet.column] = 1;
      }
    }
    if (this.info?.table.sheet !== sheet) return covered;
    for (const { key, formula } of infoLayout.fields) {
      const cell = formula === undefined ? undefined : this.info.fields.get(key);
      if (cell) covered[(cell.row - sheet.row) * width + cell.column - sheet.column] = 1;
    }
    return covered;
  }
}

function readSlice(sheet: SheetSnapshot, from: number, covered: Uint8Array, found: OwnFormula[]): void {
  const width = sheet.formulas[0]?.length ?? 0;
  const to = Math.min(from + SLICE, sheet.formulas.length);
  for (let r = from; r < to; r++) {
    const cells = sheet.formulas[r];
    for (let c = 0; c < width; c++) {
      const formula = cells?.[c];
      if (typeof formula !== "string" || covered[r * width + c] === 1) continue;
      found.push({
        sheet,
        row: sheet.row + r,
        column: sheet.column + c,
        formula,
        value: sheet.values[r]?.[c] ?? null,
      });
    }
  }
}
