import type { CellValue } from "../../../scoreboard/cellValue";
import { isCellError } from "../../../scoreboard/cellValue";
import type { StyleWrite } from "../../model/cellWriter";
import type { StyleChange } from "../../model/styleData";
import type { CellInput } from "../../model/types";
import { cellwiseArgument } from "../arguments";
import type { RangeTarget } from "../context";
import { ExcelError } from "../errors";

/** More cells than this Excel yields as null, without an error. */
const mostCells = 5_000_000;

/** Of a larger range, such as a column, only the used cells and the ones beside them are looked at. */
const mostCellsLookedAt = 10_000;

type CellReader = (row: number, column: number) => unknown;

/** The matrix of a range's cells. */
export function readCells({ area }: RangeTarget, read: CellReader): readonly (readonly unknown[])[] | null {
  if (area.rows * area.columns > mostCells) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)),
  );
}

/** One value for a range: what its first cell and all others have, null where they differ. */
export function uniform<Value>(target: RangeTarget, read: (row: number, column: number) => Value): Value | null {
  const { area, host, sheetId } = target;
  const used = area.rows * area.columns > mostCellsLookedAt ? host.model.cells.usedArea(sheetId, false) : area;
  const lastRow = Math.min(area.row + area.rows, Math.max(area.row, used ? used.row + used.rows : 0) + 1);
  const lastColumn = Math.min(
    area.column + area.columns,
    Math.max(area.column, used ? used.column + used.columns : 0) + 1,
  );
  const first = read(area.row, area.column);
  for (let row = area.row; row < lastRow; row += 1) {
    for (let column = area.column; column < lastColumn; column += 1) {
      if (read(row, column) !== first) return null;
    }
  }
  return first;
}

/** As `Range.values` has it: an empty cell is an empty text, an error its text. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}

/** Excel's refusal where a cell of the range is locked. */
export function requireWritable({ host, sheetId, area }: RangeTarget): void {
  if (!host.model.isWritable(sheetId, area)) throw new ExcelError("AccessDenied");
}

/** Formats of cells of a protected sheet stay as they are unless the protection allows it. */
function requireFormattable({ host, sheetId }: RangeTarget): void {
  const options = host.model.protection.options(sheetId);
  if (options && options.allowFormatCells !== true) throw new ExcelError("AccessDenied");
}

function cellInput(value: unknown): CellInput {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value === "" ? null : value;
  throw new ExcelError("InvalidArgument", "A cell takes a text, a number, true or false.");
}

/** Sets values or formulas; null leaves a cell as it is, an empty text empties it. */
export function writeCells(target: RangeTarget, value: unknown): void {
  requireWritable(target);
  const { host, sheetId, area } = target;
  const at = cellwiseArgument(value, area.rows, area.columns);
  const inputs = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cellInput(at(row, column))),
  );
  host.model.as("host", () => {
    host.model.writer.write(sheetId, area.row, area.column, inputs);
  });
}

export function clearCells(target: RangeTarget, what: "All" | "Formats" | "Contents"): void {
  const { host, sheetId, area } = target;
  const { model } = host;
  requireWritable(target);
  model.as("host", () => {
    if (what !== "Formats") model.writer.clearContents(sheetId, area);
    if (what !== "Contents") {
      requireFormattable(target);
      model.writer.clearStyle(sheetId, area);
      model.iconSets.clear(sheetId, area);
    }
    if (what === "All") model.lists.clear(sheetId, area);
  });
}

export function writeStyle(target: RangeTarget, change: StyleChange): void {
  requireFormattable(target);
  const { host, sheetId, area } = target;
  host.model.as("host", () => {
    host.model.writer.style(sheetId, [{ area, change }]);
  });
}

/** Number formats, one for all cells or one each. */
export function writeNumberFormats(target: RangeTarget, value: unknown): void {
  requireFormattable(target);
  const { host, sheetId, area } = target;
  if (typeof value === "string") {
    writeStyle(target, { numberFormat: value });
    return;
  }
  const at = cellwiseArgument(value, area.rows, area.columns);
  const writes: StyleWrite[] = [];
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const format = at(row, column);
      if (format === null) continue;
      if (typeof format !== "string") throw new ExcelError("InvalidArgument", "A number format is a text.");
      const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      writes.push({ area: cell, change: { numberFormat: format } });
    }
  }
  host.model.as("host", () => {
    host.model.writer.style(sheetId, writes);
  });
}

export function writeLock(target: RangeTarget, locked: boolean): void {
  const { host, sheetId, area } = target;
  if (host.model.protection.isProtected(sheetId)) throw new ExcelError("AccessDenied");
  host.model.as("host", () => {
    host.model.writer.lock(sheetId, area, locked);
  });
}
