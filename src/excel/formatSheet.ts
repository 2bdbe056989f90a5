import type { Area, CellStyle, ChartDocument, IconSet, ListValidation, SheetDocument } from "../scoreboard/document";
import { addNotes } from "./addNotes";

const ALIGNMENT = { left: "Left", center: "Center", right: "Right" } as const;

/**
 * Looks, drop-downs, icons, sizes and frozen headings of a sheet; nothing is sent before the next sync.
 * Rows are as high as their texts need, but for those whose height the document sets.
 * @param area where the sheet has anything
 */
export function formatSheet(sheet: Excel.Worksheet, document: SheetDocument, area: Area): void {
  for (const { area, style } of document.styles) applyStyle(rangeOf(sheet, area), style);
  for (const list of document.lists) applyList(rangeOf(sheet, list.area), list);
  for (const icons of document.iconSets) applyIcons(rangeOf(sheet, icons.area), icons);
  document.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  rangeOf(sheet, area).format.autofitRows();
  for (const { row, height } of document.rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  freeze(sheet, document.frozen);
  for (const chart of document.charts ?? []) addChart(sheet, chart);
  addNotes(sheet, document);
  if (document.print) setUpPrint(sheet, document.print);
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function applyStyle({ format }: Excel.Range, style: CellStyle): void {
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.align !== undefined) format.horizontalAlignment = ALIGNMENT[style.align];
  if (style.locked !== undefined) format.protection.locked = style.locked;
}

function applyList({ dataValidation }: Excel.Range, { choices, errorTitle, errorMessage }: ListValidation): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: errorTitle, message: errorMessage };
}

/** Office.js counts the symbols from the lowest. */
function applyIcons(range: Excel.Range, { high, low, showValue }: IconSet): void {
  const { iconSet } = range.conditionalFormats.add("IconSet");
  iconSet.style = "ThreeSymbols";
  iconSet.criteria = [
    { type: "Percent", operator: "GreaterThanOrEqual", formula: "0" },
    { type: "Number", operator: "GreaterThanOrEqual", formula: String(low) },
    { type: "Number", operator: "GreaterThanOrEqual", formula: String(high) },
  ];
  iconSet.showIconOnly = !showValue;
}

/** Of several series the legend tells which is which. */
function addChart(sheet: Excel.Worksheet, { name, title, source, place }: ChartDocument): void {
  const chart = sheet.charts.add("ColumnClustered", rangeOf(sheet, source), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  const last = sheet.getCell(place.row + place.rows - 1, place.column + place.columns - 1);
  chart.setPosition(sheet.getCell(place.row, place.column), last);
}

/** Landscape A4, all columns on one page's width, the heading row on each page. */
function setUpPrint({ pageLayout }: Excel.Worksheet, { headingRow }: NonNullable<SheetDocument["print"]>): void {
  const row = String(headingRow + 1);
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${row}:$${row}`);
}

/** Office.js measures columns in points; a character of the default font is 7 pixels wide, a cell's padding 5. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetDocument["frozen"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
