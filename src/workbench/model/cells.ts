import { type ICellData, type IStyleData, type Nullable, numfmt, ObjectMatrix } from "@univerjs/core";
import { type CellValue, isCellError } from "../../scoreboard/cellValue";
import type { Area } from "../../scoreboard/document";
import { boundingArea, fromRange, lastColumn, lastRow } from "./areas";
import { readCustom } from "./cellCustom";
import { valueOf } from "./cellData";
import { writtenFormula } from "./formulaText";
import { generalFormat } from "./styleData";
import type { EngineParts } from "./engine";
import type { FormulaPlace } from "./structuredReferences";
import type { Unit } from "./unit";

type Results = InstanceType<EngineParts["FormulaDataModel"]>;

/** Reads cells as Excel would give them: spilled results in their cells, formulas as they were written. */
export class Cells {
  private known: Results | null = null;

  constructor(private readonly unit: Unit) {}

  value(sheetId: string, row: number, column: number): CellValue {
    const cell = this.raw(sheetId, row, column);
    if (isFormulaCell(cell)) return valueOf(cell, true);
    const own = valueOf(cell, false);
    return own ?? valueOf(this.spilled(sheetId, row, column), true);
  }

  formula(sheetId: string, row: number, column: number): string | null {
    const cell = this.raw(sheetId, row, column);
    if (!isFormulaCell(cell)) return null;
    const formula = this.results.getFormulaStringByCell(row, column, sheetId, this.unit.id) ?? cell?.f ?? "";
    return formula === "" ? null : writtenFormula(cell, formula);
  }

  style(sheetId: string, row: number, column: number): Nullable<IStyleData> {
    return this.unit.workbook.getStyles().get(this.raw(sheetId, row, column)?.s);
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    return this.style(sheetId, row, column)?.n?.pattern ?? generalFormat;
  }

  /** As the cell shows it, in the English of `Range.text`. */
  text(sheetId: string, row: number, column: number): string {
    const value = this.value(sheetId, row, column);
    if (value === null) return "";
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (isCellError(value)) return value.error;
    return numfmt.format(this.numberFormat(sheetId, row, column), value, { throws: false });
  }

  isLocked(sheetId: string, row: number, column: number): boolean {
    return readCustom(this.raw(sheetId, row, column)).locked;
  }

  hasLocked(sheetId: string, area: Area): boolean {
    for (let row = area.row; row <= lastRow(area); row += 1) {
      for (let column = area.column; column <= lastColumn(area); column += 1) {
        if (this.isLocked(sheetId, row, column)) return true;
      }
    }
    return false;
  }

  /** The rectangle of all cells with content, and without `valuesOnly` also of those with a style; null on a blank sheet. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.unit
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell || (row >= top && row <= bottom && column >= left && column <= right)) return;
        if (!isFormulaCell(cell) && valueOf(cell, false) === null && (valuesOnly || !hasStyle(cell))) return;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      });
    const held: Area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    const areas = bottom < 0 ? this.spills(sheetId) : [held, ...this.spills(sheetId)];
    return areas.reduce<Area | null>((used, area) => (used ? boundingArea(used, area) : area), null);
  }

  /** The areas of array results larger than a cell, each with its formula in the first cell; those without room are none. */
  spills(sheetId: string): readonly Area[] {
    const sheet = this.results.getArrayFormulaRange()[this.unit.id]?.[sheetId];
    const areas: Area[] = [];
    new ObjectMatrix(sheet ?? {}).forValue((_row, _column, range) => {
      const area = fromRange(range);
      if (area.rows * area.columns > 1 && !this.isBlocked(sheetId, area)) areas.push(area);
    });
    return areas;
  }

  /** The cells of a sheet whose formulas hold the text, in any case. */
  withFormulasHolding(sheetId: string, text: string): readonly FormulaPlace[] {
    const wanted = text.toLowerCase();
    const places: FormulaPlace[] = [];
    this.unit
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!isFormulaCell(cell)) return;
        const formula = this.formula(sheetId, row, column)?.toLowerCase();
        if (formula?.includes(wanted)) places.push({ sheetId, row, column });
      });
    return places;
  }

  raw(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.unit.sheet(sheetId).getCellMatrix().getValue(row, column);
  }

  private isBlocked(sheetId: string, { row, column }: Area): boolean {
    const value = valueOf(this.raw(sheetId, row, column), true);
    return isCellError(value) && value.error === "#SPILL!";
  }

  private spilled(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.results.getArrayFormulaCellData()[this.unit.id]?.[sheetId]?.[row]?.[column];
  }

  /** The engine's own: every cell is asked of it. */
  private get results(): Results {
    const { injector, parts } = this.unit.engine;
    return (this.known ??= injector.get(parts.FormulaDataModel));
  }
}

function isFormulaCell(cell: Nullable<ICellData>): boolean {
  return (cell?.f ?? "") !== "" || (cell?.si ?? "") !== "";
}

function hasStyle({ s }: ICellData): boolean {
  return (s ?? "") !== "";
}
