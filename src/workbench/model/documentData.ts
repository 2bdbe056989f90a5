import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { type CellValue, isCellError } from "../../scoreboard/cellValue";
import type { SheetDocument, StyledArea, WorkbookDocument } from "../../scoreboard/document";
import { dataOf } from "./cellData";
import { customField, type FormulaText } from "./cellCustom";
import { charactersToPixels, defaultColumnPixels, defaultRowPixels, pointsToPixels } from "./measure";
import { defaultFont, toStyleData } from "./styleData";
import type { FormulaPlace, ReferableTable } from "./structuredReferences";

const leastRows = 200;
const leastColumns = 30;
/** Of a line of text, in font sizes. */
const lineHeight = 1.35;

type EnterFormula = (formula: string, tables: readonly ReferableTable[], place: FormulaPlace) => FormulaText;

/** Univer's form of a document, but for tables, names and validations, which its plugins are told of. */
export function workbookData(
  document: WorkbookDocument,
  sheetIds: readonly string[],
  enter: EnterFormula,
): Partial<IWorkbookData> {
  const tables = tablesOf(document, sheetIds);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const [index, sheet] of document.sheets.entries()) {
    const sheetId = sheetIds[index] ?? sheet.name;
    sheets[sheetId] = sheetData(sheet, sheetId, (formula, row, column) =>
      enter(formula, tables, { sheetId, row, column }),
    );
  }
  return {
    name: "",
    sheetOrder: [...sheetIds],
    defaultStyle: { ff: defaultFont.name, fs: defaultFont.size },
    sheets,
  };
}

function tablesOf(document: WorkbookDocument, sheetIds: readonly string[]): readonly ReferableTable[] {
  return document.sheets.flatMap((sheet, index) =>
    sheet.tables.map(({ name, area }) => {
      const headings = new Map(
        sheet.cells.filter(({ row }) => row === area.row).map(({ column, value }) => [column, value]),
      );
      return {
        name,
        area,
        sheetId: sheetIds[index] ?? sheet.name,
        sheetName: sheet.name,
        headings: Array.from({ length: area.columns }, (_, offset) => headingText(headings.get(area.column + offset))),
      };
    }),
  );
}

function headingText(value: SheetDocument["cells"][number]["value"] | undefined): string {
  if (value === undefined || value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

export function sheetData(
  sheet: SheetDocument,
  id: string,
  enter: (formula: string, row: number, column: number) => FormulaText,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, data: ICellData): void => {
    const line = (cellData[row] ??= {});
    const before = line[column];
    line[column] = { ...before, ...data, ...joinedCustom(before, data) };
  };
  for (const { area, style } of sheet.styles) {
    const data = styleCell(style);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const s = { ...inlineStyle(cellData[row]?.[column]), ...inlineStyle(data) };
        put(row, column, { ...data, s });
      }
    }
  }
  for (const { row, column, value, formula } of sheet.cells) {
    const content = contentOf(value);
    if (formula === undefined) put(row, column, content);
    else {
      const text = enter(formula, row, column);
      put(row, column, { ...content, f: text.engine, ...customField({ locked: true, formula: text }) });
    }
  }
  const rows = Object.keys(cellData).map(Number);
  const columns = Object.values(cellData).flatMap((line) => Object.keys(line).map(Number));
  return {
    id,
    name: sheet.name,
    cellData,
    rowCount: Math.max(leastRows, Math.max(0, ...rows) + 100),
    columnCount: Math.max(leastColumns, maximum(columns) + 10, sheet.columnWidths.length + 10),
    defaultColumnWidth: defaultColumnPixels,
    defaultRowHeight: defaultRowPixels,
    columnData: Object.fromEntries<Partial<IColumnData>>(
      sheet.columnWidths.map((width, column) => [column, { w: charactersToPixels(width) }]),
    ),
    rowData: Object.fromEntries<Partial<IRowData>>([
      ...rowsOfLargeText(sheet.styles),
      ...sheet.rowHeights.map(
        ({ row, height }) => [row, { h: pointsToPixels(height), ia: BooleanNumber.FALSE }] as const,
      ),
    ]),
    freeze: freeze(sheet.frozen),
  };
}

/** Rows that text larger than the default makes higher, as Excel does by itself; Univer does it for wrapped text alone. */
function rowsOfLargeText(styles: readonly StyledArea[]): (readonly [number, Partial<IRowData>])[] {
  return styles.flatMap(({ area, style }) => {
    const height = pointsToPixels((style.fontSize ?? 0) * lineHeight);
    if (height <= defaultRowPixels) return [];
    return Array.from({ length: area.rows }, (_, index) => [area.row + index, { h: height }] as const);
  });
}

/** Univer's freeze: how many lines, and the first line that scrolls. */
export function freeze({ rows, columns }: SheetDocument["frozen"]): IWorksheetData["freeze"] {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function maximum(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** The value alone: there is nothing before it to be taken away. */
function contentOf(value: CellValue): ICellData {
  const { v = null, t = null } = dataOf(value);
  return v === null ? {} : { v, t };
}

function styleCell({ locked, ...style }: StyledArea["style"]): ICellData {
  return { s: toStyleData(style), ...(locked === undefined ? {} : { custom: { locked } }) };
}

function inlineStyle(cell: ICellData | undefined): IStyleData {
  return typeof cell?.s === "object" && cell.s !== null ? cell.s : {};
}

function joinedCustom(before: ICellData | undefined, data: ICellData): Pick<ICellData, "custom"> {
  return before?.custom || data.custom ? { custom: { ...before?.custom, ...data.custom } } : {};
}
