import { areaAddress, cellAddress } from "../../scoreboard/address";
import type { CellValue } from "../../scoreboard/cellValue";
import type { CellContent, SheetDocument } from "../../scoreboard/document";
import { done, type ExcelizeFile } from "../excelize";
import { SHEET_SIZE } from "../limits";
import type { Place } from "../read/sharedFormulas";
import type { SheetCompletion } from "../write/completePackage";
import { styleGrid } from "../write/cellGrid";
import type { StyleRegistry } from "../write/excelStyle";
import {
  addIcons,
  addList,
  addTable,
  freeze,
  needsCompletion,
  protect,
  writeCell,
  writeColumnWidth,
} from "../write/writeSheet";
import { styleChange } from "../write/styleChange";

/**
 * Writes over what differs between two states of a sheet and nothing else.
 * @param sharing groups of cells that store one formula between them
 */
export function updateSheet(
  file: ExcelizeFile,
  before: SheetDocument,
  after: SheetDocument,
  styles: StyleRegistry,
  sharing: readonly (readonly Place[])[],
): SheetCompletion {
  const { name } = after;
  const cells = updateCells(file, before, after, sharing);
  updateStyles(file, before, after, styles);
  after.columnWidths.forEach((width, column) => {
    if (before.columnWidths[column] !== width) writeColumnWidth(file, name, column, width);
  });
  updateRowHeights(file, before, after);
  if (!same(before.frozen, after.frozen)) freeze(file, name, after.frozen);
  const tables = missingFrom(before.tables, after.tables);
  for (const table of missingFrom(after.tables, before.tables)) done(file.DeleteTable(table.name));
  for (const table of tables) addTable(file, name, table.name, table.area);
  for (const list of missingFrom(after.lists, before.lists)) {
    done(file.DeleteDataValidation(name, areaAddress(list.area)));
  }
  for (const list of missingFrom(before.lists, after.lists)) addList(file, name, list);
  const iconSets = missingFrom(before.iconSets, after.iconSets);
  for (const icons of missingFrom(after.iconSets, before.iconSets)) {
    done(file.UnsetConditionalFormat(name, areaAddress(icons.area)));
  }
  for (const icons of iconSets) addIcons(file, name, icons);
  if (before.protected && !after.protected) done(file.UnprotectSheet(name));
  if (!before.protected && after.protected) protect(file, name);
  return { name, cells, iconSets, tables: tables.map((table) => table.name) };
}

/** @returns the cells whose results are still to be written into the XML */
function updateCells(
  file: ExcelizeFile,
  before: SheetDocument,
  after: SheetDocument,
  sharing: readonly (readonly Place[])[],
): CellContent[] {
  const old = byPlace(before.cells);
  const now = byPlace(after.cells);
  const completions = new Map<number, CellContent>();
  const write = (place: number, cell: CellContent): void => {
    // First emptied: excelize lets a new formula keep what it shared with other cells.
    writeCell(file, after.name, { row: cell.row, column: cell.column, value: null });
    writeCell(file, after.name, cell);
    if (needsCompletion(cell) || cell.value === null) completions.set(place, cell);
  };
  const changed = new Set<number>();
  for (const [place, cell] of now) {
    const former = old.get(place);
    if (former?.formula !== cell.formula || (cell.formula === undefined && !sameValue(former, cell)))
      changed.add(place);
    else if (!sameValue(former, cell)) completions.set(place, cell);
  }
  for (const place of old.keys()) if (!now.has(place)) changed.add(place);
  for (const group of sharing) {
    const places = group.map(placeOf);
    if (places.some((place) => changed.has(place))) for (const place of places) changed.add(place);
  }
  for (const place of changed) {
    const { row, column } = now.get(place) ?? old.get(place) ?? { row: 0, column: 0 };
    write(place, now.get(place) ?? { row, column, value: null });
  }
  if (completions.size > 0) done(file.GetPanes(after.name)); // Has excelize read the sheet, and so write it in its own form.
  return [...completions.values()];
}

function updateStyles(file: ExcelizeFile, before: SheetDocument, after: SheetDocument, styles: StyleRegistry): void {
  const old = styleGrid(before.styles);
  const now = styleGrid(after.styles);
  for (const row of new Set([...old.keys(), ...now.keys()])) {
    const [oldCells, nowCells] = [old.get(row), now.get(row)];
    for (const column of new Set([...(oldCells?.keys() ?? []), ...(nowCells?.keys() ?? [])])) {
      const change = styleChange(oldCells?.get(column) ?? {}, nowCells?.get(column) ?? {});
      if (!change) continue;
      const address = cellAddress(row, column);
      const { style } = done(file.GetCellStyle(after.name, address));
      done(file.SetCellStyle(after.name, address, address, styles.numberOf(change, style)));
    }
  }
}

function updateRowHeights(file: ExcelizeFile, before: SheetDocument, after: SheetDocument): void {
  const AUTOMATIC = -1;
  for (const { row } of before.rowHeights) {
    if (!after.rowHeights.some((height) => height.row === row)) done(file.SetRowHeight(after.name, row + 1, AUTOMATIC));
  }
  for (const { row, height } of missingFrom(before.rowHeights, after.rowHeights)) {
    done(file.SetRowHeight(after.name, row + 1, height));
  }
}

function byPlace(cells: readonly CellContent[]): Map<number, CellContent> {
  return new Map(cells.map((cell) => [placeOf(cell), cell]));
}

function placeOf({ row, column }: Place): number {
  return row * SHEET_SIZE.columns + column;
}

function sameValue(a: { readonly value: CellValue } | undefined, b: { readonly value: CellValue }): boolean {
  return a !== undefined && same(a.value, b.value);
}

/** What the second list has and the first has not. */
function missingFrom<T>(first: readonly T[], second: readonly T[]): T[] {
  return second.filter((item) => !first.some((other) => same(item, other)));
}

function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** JSON in which the order of properties does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
