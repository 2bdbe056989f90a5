import type { Agreement } from "../../agreement/schema";
import { areaAddress, cellAddress } from "../address";
import type { CellValue } from "../cellValue";
import type { Area, CellContent, ListValidation, SheetDocument, StyledArea } from "../document";
import { formulaFor, type ColumnSpec, type TableSpec } from "../layout/spec";
import { STYLES } from "../palette";
import { columnNote } from "./columnNotes";
import type { SheetWords } from "./words/sheetWords";

/** Where a table's headings stand on its sheet, counted from zero: below the title, a subtitle and a notice. */
export const HEADING_ROW = 3;

/** Points of three lines; a longer heading gets more. */
const HEADING_HEIGHT = 48;
const LINE_HEIGHT = 15;
const TWO_LINES_HEIGHT = 30;
/** More frozen columns than these would leave no room for figures in a narrow window. */
const MOST_FROZEN = 2;

export interface TableRow<K extends string> {
  /** The text that may need two lines. */
  readonly long: string;
  /** What a cell holds, or a formula's result until Excel calculates it. */
  readonly value: (key: K) => CellValue;
  /** Sums the rows above it in the columns that the layout says. */
  readonly isTotal?: boolean;
  /** Where the row's figures are in another unit than the column's. */
  readonly numberFormats?: Partial<Readonly<Record<K, string>>>;
}

export interface SheetTexts {
  readonly subtitle: { readonly value: string; readonly formula?: string };
  readonly notice: string | undefined;
  /** In whose words headings are explained. */
  readonly agreement: Agreement;
  readonly words: Pick<SheetWords, "choose">;
}

/** A sheet with a title and one table of the layout. */
export function tableSheet<K extends string>(
  spec: TableSpec<K>,
  rows: readonly TableRow<K>[],
  texts: SheetTexts,
): SheetDocument {
  const area: Area = { row: HEADING_ROW, column: 0, rows: rows.length + 1, columns: spec.columns.length };
  const body = (column: number): Area => ({ row: HEADING_ROW + 1, column, rows: rows.length, columns: 1 });
  return {
    name: spec.sheet,
    cells: [
      ...titleCells(spec.sheet, texts),
      ...spec.columns.map(({ heading }, column) => ({ row: HEADING_ROW, column, value: heading })),
      ...rows.flatMap((row, index) => rowCells(spec, row, HEADING_ROW + 1 + index)),
    ],
    styles: [
      ...titleStyles,
      { area: { ...area, rows: 1 }, style: STYLES.heading },
      ...columnStyles(spec, body),
      ...rows.flatMap((row, index) => rowStyles(spec, row, HEADING_ROW + 1 + index)),
    ],
    columnWidths: spec.columns.map(({ width }) => width),
    rowHeights: [
      titleHeight,
      { row: HEADING_ROW, height: headingHeight(spec.columns) },
      ...rows.flatMap(({ long }, index) =>
        long.length > (spec.columns[0]?.width ?? 0) ? [{ row: HEADING_ROW + 1 + index, height: TWO_LINES_HEIGHT }] : [],
      ),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: Math.min(spec.rowKeys.length, MOST_FROZEN) },
    tables: [{ name: spec.table, area }],
    lists: spec.columns.flatMap((column, index) => choiceList(column, body(index), texts.words)),
    iconSets: spec.columns.flatMap(({ type }, index) =>
      type === "status" ? [{ area: body(index), high: 1, low: 0, showValue: false }] : [],
    ),
    notes: spec.columns.flatMap((heading, column) => {
      const text = columnNote(texts.agreement, heading);
      return text === null ? [] : [{ row: HEADING_ROW, column, text }];
    }),
    print: { headingRow: HEADING_ROW },
    protected: true,
  };
}

function headingHeight(columns: readonly Pick<ColumnSpec, "heading" | "width">[]): number {
  return Math.max(HEADING_HEIGHT, ...columns.map((column) => linesOf(column) * LINE_HEIGHT + 3));
}

/** The lines that a heading takes where words stay whole. */
function linesOf({ heading, width }: Pick<ColumnSpec, "heading" | "width">): number {
  let [lines, length] = [1, 0];
  for (const word of heading.split(" ")) {
    const longer = length === 0 ? word.length : length + 1 + word.length;
    if (longer <= width || length === 0) length = longer;
    else [lines, length] = [lines + 1, word.length];
  }
  return lines;
}

/** The title, subtitle and notice at the top of every sheet. */
export function titleCells(
  title: string,
  { subtitle, notice }: Pick<SheetTexts, "subtitle" | "notice">,
): CellContent[] {
  return [
    { row: 0, column: 0, value: title },
    { row: 1, column: 0, ...subtitle },
    ...(notice === undefined ? [] : [{ row: 2, column: 0, value: notice }]),
  ];
}

export const titleHeight = { row: 0, height: 24 };

export const titleStyles: readonly StyledArea[] = [
  { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: STYLES.title },
  { area: { row: 1, column: 0, rows: 1, columns: 1 }, style: STYLES.subtitle },
  { area: { row: 2, column: 0, rows: 1, columns: 1 }, style: STYLES.notice },
];

/** A drop-down that refuses anything but its choices and says which they are. */
export function choiceList(
  { choices }: Pick<ColumnSpec, "choices">,
  area: Area,
  { choose }: Pick<SheetWords, "choose">,
): ListValidation[] {
  if (!choices) return [];
  const { words } = choices;
  return [{ area, choices: words, errorTitle: choose.title, errorMessage: choose.message(words.join(", ")) }];
}

function rowCells<K extends string>(spec: TableSpec<K>, source: TableRow<K>, row: number): CellContent[] {
  return spec.columns.flatMap(({ key, formula, summed = false }, column): CellContent[] => {
    const value = source.value(key);
    if (source.isTotal === true && summed) return [{ row, column, value, formula: totalFormula(column, row) }];
    if (formula !== undefined) return [{ row, column, value, formula: rowFormula(spec, formula, row) }];
    return value === null ? [] : [{ row, column, value }];
  });
}

/** The sum of the rows above, and nothing while they are empty. */
function totalFormula(column: number, row: number): string {
  const above = areaAddress({ row: HEADING_ROW + 1, column, rows: row - HEADING_ROW - 1, columns: 1 });
  return `=IF(COUNT(${above})=0,"",SUM(${above}))`;
}

function rowFormula<K extends string>(spec: TableSpec<K>, formula: string, row: number): string {
  return formulaFor(formula, (key) =>
    cellAddress(
      row,
      spec.columns.findIndex((column) => column.key === key),
    ),
  );
}

function columnStyles<K extends string>(spec: TableSpec<K>, body: (column: number) => Area): StyledArea[] {
  return spec.columns.map(({ numberFormat, entry, type }, column) => ({
    area: body(column),
    style: {
      numberFormat,
      ...(entry === "typed" ? STYLES.typed : STYLES.locked),
      ...(type === "text" ? { wrap: true } : {}),
      ...(type === "status" ? { align: "center" as const } : {}),
    },
  }));
}

function rowStyles<K extends string>({ columns }: TableSpec<K>, source: TableRow<K>, row: number): StyledArea[] {
  return columns.flatMap(({ key, summed = false }, column): StyledArea[] => {
    const area = { row, column, rows: 1, columns: 1 };
    const numberFormat = source.numberFormats?.[key];
    return [
      ...(source.isTotal === true ? [{ area, style: { bold: true, ...(summed ? STYLES.locked : {}) } }] : []),
      ...(numberFormat === undefined ? [] : [{ area, style: { numberFormat } }]),
    ];
  });
}
