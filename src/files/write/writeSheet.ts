import { areaAddress, cellAddress, columnLetters } from "../../scoreboard/address";
import { isCellError } from "../../scoreboard/cellValue";
import type { Area, CellContent, IconSet, ListValidation, SheetDocument } from "../../scoreboard/document";
import { done, type ExcelizeFile } from "../excelize";
import { storedFromFormula } from "../formulas/storedFormula";
import { escapeXml } from "../read/xmlText";
import { storedWidth } from "../columnWidth";
import { addChart } from "./addChart";
import { addNote } from "./addNote";
import { styleGrid, styleRuns } from "./cellGrid";
import { setUpPrint } from "./setUpPrint";
import type { StyleRegistry } from "./excelStyle";

const TABLE_STYLE = "TableStyleLight1";
const ICONS = "3Symbols";
/** What Excel takes in a drop-down; beyond it, it finds the file broken. */
const LONGEST = { choices: 255, errorTitle: 32, errorMessage: 255 } as const;

/** Writes a document's sheet into an empty sheet of that name. */
export function writeSheet(file: ExcelizeFile, sheet: SheetDocument, styles: StyleRegistry): void {
  for (const cell of sheet.cells) writeCell(file, sheet.name, cell);
  for (const run of styleRuns(styleGrid(sheet.styles))) {
    const [first, last] = [cellAddress(run.row, run.column), cellAddress(run.row, run.column + run.columns - 1)];
    done(file.SetCellStyle(sheet.name, first, last, styles.numberOf(run.style)));
  }
  for (const [column, width] of sheet.columnWidths.entries()) writeColumnWidth(file, sheet.name, column, width);
  for (const { row, height } of sheet.rowHeights) done(file.SetRowHeight(sheet.name, row + 1, height));
  freeze(file, sheet.name, sheet.frozen);
  for (const { name, area } of sheet.tables) addTable(file, sheet.name, name, area);
  for (const list of sheet.lists) addList(file, sheet.name, list);
  for (const icons of sheet.iconSets) addIcons(file, sheet.name, icons);
  for (const chart of sheet.charts ?? []) addChart(file, sheet.name, chart);
  for (const note of sheet.notes ?? []) addNote(file, sheet.name, note);
  if (sheet.print) setUpPrint(file, sheet.name, sheet.print);
  if (sheet.protected) protect(file, sheet.name);
  done(file.SetSheetDimension(sheet.name, areaAddress(usedArea(sheet.cells))));
}

/** Whether a cell's value has to be written into the sheet's XML afterwards: excelize has no way to say it. */
export function needsCompletion({ value, formula }: CellContent): boolean {
  return formula !== undefined || isCellError(value);
}

export function writeCell(file: ExcelizeFile, sheet: string, { row, column, value, formula }: CellContent): void {
  const address = cellAddress(row, column);
  if (formula !== undefined) done(file.SetCellFormula(sheet, address, storedFromFormula(formula)));
  else if (value === null) done(file.SetCellDefault(sheet, address, ""));
  else if (isCellError(value)) done(file.SetCellStr(sheet, address, value.error));
  else if (typeof value === "string") done(file.SetCellStr(sheet, address, value));
  else done(file.SetCellValue(sheet, address, value));
}

export function writeColumnWidth(file: ExcelizeFile, sheet: string, column: number, characters: number): void {
  done(file.SetColWidth(sheet, columnLetters(column), columnLetters(column), storedWidth(characters)));
}

export function freeze(file: ExcelizeFile, sheet: string, { rows, columns }: SheetDocument["frozen"]): void {
  if (rows === 0 && columns === 0) {
    done(file.SetPanes(sheet, { Freeze: false, Split: false }));
    return;
  }
  done(
    file.SetPanes(sheet, {
      Freeze: true,
      Split: false,
      XSplit: columns,
      YSplit: rows,
      TopLeftCell: cellAddress(rows, columns),
      ActivePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
    }),
  );
}

export function addTable(file: ExcelizeFile, sheet: string, name: string, area: Area): void {
  done(file.AddTable(sheet, { Range: areaAddress(area), Name: name, StyleName: TABLE_STYLE, ShowRowStripes: true }));
}

/** @throws {RangeError} where Excel would refuse the list */
export function addList(
  file: ExcelizeFile,
  sheet: string,
  { area, choices, errorTitle, errorMessage }: ListValidation,
): void {
  const source = choices.join(",");
  if (choices.some((choice) => choice.includes(","))) throw new RangeError(`A choice has a comma in it: ${source}`);
  for (const [text, limit] of [
    [source, LONGEST.choices],
    [errorTitle, LONGEST.errorTitle],
    [errorMessage, LONGEST.errorMessage],
  ] as const) {
    if (text.length > limit) throw new RangeError(`Excel takes ${String(limit)} characters at most: ${text}`);
  }
  done(
    file.AddDataValidation(sheet, {
      Type: "list",
      Sqref: areaAddress(area),
      Formula1: `"${escapeXml(source.replaceAll('"', '""'))}"`,
      AllowBlank: true,
      ShowErrorMessage: true,
      ErrorStyle: "stop",
      ErrorTitle: errorTitle,
      Error: errorMessage,
    }),
  );
}

export function addIcons(file: ExcelizeFile, sheet: string, { area, showValue }: IconSet): void {
  const format = { Type: "icon_set", IconStyle: ICONS, IconsOnly: !showValue };
  done(file.SetConditionalFormat(sheet, areaAddress(area), [format]));
}

/** Without a password: it guards against slips, not against people. */
export function protect(file: ExcelizeFile, sheet: string): void {
  done(
    file.ProtectSheet(sheet, {
      SelectLockedCells: true,
      SelectUnlockedCells: true,
      FormatColumns: true,
      FormatRows: true,
      AutoFilter: true,
      Sort: true,
    }),
  );
}

function usedArea(cells: readonly CellContent[]): Area {
  const rows = 1 + cells.reduce((last, { row }) => Math.max(last, row), 0);
  const columns = 1 + cells.reduce((last, { column }) => Math.max(last, column), 0);
  return { row: 0, column: 0, rows, columns };
}
