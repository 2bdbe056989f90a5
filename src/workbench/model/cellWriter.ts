import type { ICellData, IStyleData } from "@univerjs/core";
import type { CellValue } from "../../scoreboard/cellValue";
import type { Area } from "../../scoreboard/document";
import { boundingArea, lastColumn, lastRow, toRange } from "./areas";
import { dataOf } from "./cellData";
import type { Cells } from "./cells";
import { customField, type FormulaText, readCustom } from "./cellCustom";
import { parseInput } from "./input";
import { generalFormat, type StyleChange, toStyleData } from "./styleData";
import type { FormulaPlace } from "./structuredReferences";
import type { CellBlock, CellInput } from "./types";
import type { Unit } from "./unit";

export interface StyleWrite {
  readonly area: Area;
  readonly change: StyleChange;
}

const setValues = "sheet.command.set-range-values";
const setValuesMutation = "sheet.mutation.set-range-values";
/** Univer takes a change with this trigger for one that calculates nothing. */
const styleTrigger = "sheet.command.set-style";

/** Whatever is entered under this number format is a text. */
const textFormat = "@";

const marginRows = 100;
const marginColumns = 10;

/** Writes contents, styles and locks. */
export class CellWriter {
  constructor(
    private readonly unit: Unit,
    private readonly cells: Cells,
    private readonly enter: (formula: string, place: FormulaPlace) => FormulaText,
  ) {}

  /** One step of undo. The rows of `inputs` start at the cell given. */
  write(sheetId: string, row: number, column: number, inputs: CellBlock["inputs"]): void {
    this.writeBlocks(sheetId, [{ row, column, inputs }]);
  }

  /** One step of undo for all blocks; of two that overlap the later one counts. */
  writeBlocks(sheetId: string, blocks: readonly CellBlock[]): void {
    const value: Record<number, Record<number, ICellData>> = {};
    let writes = 0;
    for (const { row, column, inputs } of blocks) {
      for (const [rowOffset, line] of inputs.entries()) {
        const rowValue = (value[row + rowOffset] ??= {});
        for (const [columnOffset, input] of line.entries()) {
          if (input === undefined) continue;
          rowValue[column + columnOffset] = this.entered(sheetId, row + rowOffset, column + columnOffset, input);
          writes += 1;
        }
      }
    }
    if (writes === 0) return;
    const area = blocks.map(blockArea).reduce(boundingArea);
    this.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    this.unit.run(setValues, sheetId, { value, range: toRange(area) });
  }

  /** Whole rows and columns reach as far as the grid does. */
  style(sheetId: string, writes: readonly StyleWrite[]): void {
    this.mutate(
      sheetId,
      writes.map(({ area, change }) => {
        const s: IStyleData = toStyleData(change);
        return { area, data: () => ({ s }) };
      }),
    );
  }

  clearStyle(sheetId: string, area: Area): void {
    const data = (row: number, column: number): ICellData => {
      const { formula } = readCustom(this.cells.raw(sheetId, row, column));
      return { s: null, ...customField({ locked: true, formula }) };
    };
    this.mutate(sheetId, [{ area, data }]);
  }

  lock(sheetId: string, area: Area, locked: boolean): void {
    const data = (row: number, column: number): ICellData => {
      const { formula } = readCustom(this.cells.raw(sheetId, row, column));
      return customField({ locked, formula });
    };
    this.mutate(sheetId, [{ area, data }]);
  }

  clearContents(sheetId: string, area: Area): void {
    const { rows, columns } = this.clipped(sheetId, area);
    const line: CellInput[] = Array.from({ length: columns }, () => null);
    this.write(
      sheetId,
      area.row,
      area.column,
      Array.from({ length: rows }, () => line),
    );
  }

  /** Enters formulas again whose words the engine reads otherwise than before: a table has come or has changed. */
  reenter(sheetId: string): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    let changes = 0;
    this.unit
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const formula = cell?.f?.includes("[") || cell?.custom ? this.cells.formula(sheetId, row, column) : null;
        if (!formula?.includes("[")) return;
        const text = this.enter(formula, { sheetId, row, column });
        if (text.engine === cell?.f) return;
        const { locked } = readCustom(cell);
        (cellValue[row] ??= {})[column] = { f: text.engine, ...customField({ locked, formula: text }) };
        changes += 1;
      });
    if (changes > 0) this.unit.run(setValuesMutation, sheetId, { cellValue });
  }

  private entered(sheetId: string, row: number, column: number, input: CellValue): ICellData {
    const locked = this.cells.isLocked(sheetId, row, column);
    const kept = customField({ locked, formula: null });
    const format = this.cells.numberFormat(sheetId, row, column);
    if (typeof input !== "string") return { ...dataOf(format === textFormat ? textOf(input) : input), ...kept };
    if (input.startsWith("=") && input.length > 1 && format !== textFormat) {
      const formula = this.enter(input, { sheetId, row, column });
      return { ...dataOf(null), f: formula.engine, ...customField({ locked, formula }) };
    }
    const parsed = parseInput(input, format);
    const data = { ...dataOf(parsed.value), ...kept };
    return parsed.format !== undefined && format === generalFormat
      ? { ...data, s: { n: { pattern: parsed.format } } }
      : data;
  }

  private mutate(
    sheetId: string,
    writes: readonly { readonly area: Area; readonly data: (row: number, column: number) => ICellData }[],
  ): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { area: whole, data } of writes) {
      const area = this.clipped(sheetId, whole);
      for (let row = area.row; row <= lastRow(area); row += 1) {
        const line = (cellValue[row] ??= {});
        for (let column = area.column; column <= lastColumn(area); column += 1) {
          const before = line[column];
          const next = data(row, column);
          line[column] = before ? { ...before, ...next, ...mergedStyle(before, next) } : next;
        }
      }
    }
    this.unit.run(setValuesMutation, sheetId, { cellValue, trigger: styleTrigger });
  }

  /** Lets the sheet grow to an ordinary area; a whole row or column does not make it grow. */
  private clipped(sheetId: string, area: Area): Area {
    const sheet = this.unit.sheet(sheetId);
    const isWhole = area.rows > 100_000 || area.columns > 10_000;
    if (!isWhole) this.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    return {
      ...area,
      rows: Math.min(area.rows, sheet.getRowCount() - area.row),
      columns: Math.min(area.columns, sheet.getColumnCount() - area.column),
    };
  }

  private ensureSize(sheetId: string, rows: number, columns: number): void {
    const sheet = this.unit.sheet(sheetId);
    if (rows > sheet.getRowCount()) {
      this.unit.run("sheet.mutation.set-worksheet-row-count", sheetId, { rowCount: rows + marginRows });
    }
    if (columns > sheet.getColumnCount()) {
      this.unit.run("sheet.mutation.set-worksheet-column-count", sheetId, { columnCount: columns + marginColumns });
    }
  }
}

export function blockArea({ row, column, inputs }: CellBlock): Area {
  return { row, column, rows: inputs.length, columns: Math.max(...inputs.map((line) => line.length)) };
}

/** What Excel makes of a number, true or false in a cell of text. */
function textOf(value: Exclude<CellValue, string>): CellValue {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : value;
}

function mergedStyle(before: ICellData, next: ICellData): Pick<ICellData, "s"> {
  const isObject = (style: ICellData["s"]): style is IStyleData => typeof style === "object" && style !== null;
  return isObject(before.s) && isObject(next.s) ? { s: { ...before.s, ...next.s } } : {};
}
