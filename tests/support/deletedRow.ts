import { cellAddress } from "../../src/scoreboard/address";
import type { Area, CellContent, SheetDocument, WorkbookDocument } from "../../src/scoreboard/document";

/** A reference to one cell or to some, with the sheet that it names. */
const REFERENCE =
  /(?:([\p{L}\d_]+|'[^']+')!)?(?<![\p{L}\d_.])([A-Z]{1,2})(\d+)(?::([A-Z]{1,2})(\d+))?(?![\p{L}\d_(])/gu;

/** A scoreboard of which somebody has deleted a row of a table, counted from 1: what is below has moved up, and formulas follow. */
export function withRowDeleted(document: WorkbookDocument, name: string, rowNumber: number): WorkbookDocument {
  const row = rowNumber - 1;
  return {
    ...document,
    sheets: document.sheets.map((sheet) => {
      const cells = sheet.cells.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, formula: followed(cell.formula, sheet.name, name, row) },
      );
      return sheet.name === name ? shortened({ ...sheet, cells }, row) : { ...sheet, cells };
    }),
  };
}

/** A scoreboard in which two rows of a sheet, counted from 1, have changed places; their own formulas read their new rows. */
export function withRowsExchanged(document: WorkbookDocument, name: string, a: number, b: number): WorkbookDocument {
  const other = (row: number): number => (row === a - 1 ? b - 1 : row === b - 1 ? a - 1 : row);
  const moved = (cell: CellContent): CellContent => {
    const row = other(cell.row);
    if (row === cell.row) return cell;
    const own = new RegExp(`(?<=[A-Z])${String(cell.row + 1)}(?![0-9])`, "g");
    const { formula } = cell;
    return { ...cell, row, ...(formula === undefined ? {} : { formula: formula.replaceAll(own, String(row + 1)) }) };
  };
  return {
    ...document,
    sheets: document.sheets.map((sheet) =>
      sheet.name === name
        ? {
            ...sheet,
            cells: sheet.cells.map(moved),
            rowHeights: sheet.rowHeights.map((line) => ({ ...line, row: other(line.row) })),
          }
        : sheet,
    ),
  };
}

function shortened(sheet: SheetDocument, row: number): SheetDocument {
  const movedUp = <T extends { readonly row: number }>(items: readonly T[]): T[] =>
    items.filter((item) => item.row !== row).map((item) => (item.row > row ? { ...item, row: item.row - 1 } : item));
  const areas = <T extends { readonly area: Area }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const area = without(item.area, row);
      return area ? [{ ...item, area }] : [];
    });
  const { cells, styles, rowHeights, tables, lists, iconSets } = sheet;
  return {
    ...sheet,
    cells: movedUp(cells),
    rowHeights: movedUp(rowHeights),
    styles: areas(styles),
    tables: areas(tables),
    lists: areas(lists),
    iconSets: areas(iconSets),
  };
}

function without(area: Area, row: number): Area | null {
  if (row < area.row) return { ...area, row: area.row - 1 };
  if (row >= area.row + area.rows) return area;
  return area.rows === 1 ? null : { ...area, rows: area.rows - 1 };
}

function followed(formula: string, home: string, name: string, row: number): string {
  return formula.replace(REFERENCE, (found, sheet: string | undefined, left: string, top: string, ...rest) => {
    const [right, bottom] = [String(rest[0] ?? left), Number(rest[1] ?? top)];
    if ((sheet?.replaceAll("'", "") ?? home) !== name) return found;
    const prefix = sheet === undefined ? "" : `${sheet}!`;
    const [first, last] = [Number(top) - 1, bottom - 1];
    if (first === row && last === row) return `${prefix}#REF!`;
    const [from, to] = [first > row ? first - 1 : first, last >= row ? last - 1 : last];
    const address = (letters: string, at: number): string => `${letters}${cellAddress(at, 0).slice(1)}`;
    return `${prefix}${address(left, from)}${rest[0] === undefined ? "" : `:${address(right, to)}`}`;
  });
}
