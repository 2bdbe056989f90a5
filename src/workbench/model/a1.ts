import { cellAddress, columnLetters } from "../../scoreboard/address";
import type { Area } from "../../scoreboard/document";

/** The size of an Excel sheet: what a whole row or column stretches over. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** An address in a formula or from the add-in: an area and, where one was written, the sheet's name. */
export interface Address {
  readonly sheetName: string | null;
  readonly area: Area;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `A1`, `A1:B2`, `A:B` for whole columns, `1:2` for whole rows. */
export function rangeAddress(area: Area): string {
  const lastRow = area.row + area.rows;
  const lastColumn = columnLetters(area.column + area.columns - 1);
  if (area.rows === sheetRows) return `${columnLetters(area.column)}:${lastColumn}`;
  if (area.columns === sheetColumns) return `${area.row + 1}:${lastRow}`;
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** With every part absolute: `$A$1:$B$2`. */
export function absoluteAddress(area: Area): string {
  const first = `$${columnLetters(area.column)}$${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:$${columnLetters(area.column + area.columns - 1)}$${area.row + area.rows}`;
}

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const cellLike = /^[A-Za-z]{1,3}\d+$/;

/** The sheet name as it stands before an exclamation mark: in quotes where Excel puts them. */
export function quotedSheetName(name: string): string {
  return plainSheetName.test(name) && !cellLike.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function areaBetween(rowA: number, columnA: number, rowB: number, columnB: number): Area | null {
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  const lastRow = Math.max(rowA, rowB);
  const lastColumn = Math.max(columnA, columnB);
  if (row < 0 || column < 0 || lastRow >= sheetRows || lastColumn >= sheetColumns) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

const cells = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function parseArea(text: string): Area | null {
  const cell = cells.exec(text);
  if (cell) {
    const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = cell;
    return areaBetween(Number(digits) - 1, columnIndex(letters), Number(lastDigits) - 1, columnIndex(lastLetters));
  }
  const column = columns.exec(text);
  if (column) return areaBetween(0, columnIndex(column[1] ?? ""), sheetRows - 1, columnIndex(column[2] ?? ""));
  const row = rows.exec(text);
  if (row) return areaBetween(Number(row[1]) - 1, 0, Number(row[2]) - 1, sheetColumns - 1);
  return null;
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `1:3`, each with a sheet before it or not; null where the text is none of these. */
export function parseAddress(text: string): Address | null {
  const mark = text.lastIndexOf("!");
  const area = parseArea(text.slice(mark + 1).trim());
  if (!area) return null;
  return { sheetName: mark < 0 ? null : unquoted(text.slice(0, mark).trim()), area };
}
