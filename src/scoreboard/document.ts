import type { CellValue } from "./cellValue";

/** A rectangle of cells, counted from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How a cell looks and whether it can be typed into on a protected sheet. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly locked?: boolean;
}

/** A style and the area it holds for; a later one is laid over an earlier one. */
export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

export interface CellContent {
  readonly row: number;
  readonly column: number;
  /** The typed value, or the result to show until the formula is calculated. */
  readonly value: CellValue;
  /** English A1 notation with a leading "=", our functions spelled `SCOREBOARD.NAME`. */
  readonly formula?: string;
}

export interface TableDocument {
  readonly name: string;
  /** With the heading row. */
  readonly area: Area;
}

/** A drop-down list, with the sentence that Excel shows when something else is typed. */
export interface ListValidation {
  readonly area: Area;
  readonly choices: readonly string[];
  readonly errorTitle: string;
  readonly errorMessage: string;
}

/** Three symbols by value: at or above `high` the first, at or above `low` the second, below it the third. */
export interface IconSet {
  readonly area: Area;
  readonly high: number;
  readonly low: number;
  readonly showValue: boolean;
}

/** Upright columns over cells of the sheet: headings in the first row, categories in the first column, a series in each other. */
export interface ChartDocument {
  readonly name: string;
  readonly title: string;
  readonly source: Area;
  /** The cells that the chart covers. */
  readonly place: Area;
}

/** A note on a cell: what its figures mean. */
export interface NoteDocument {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface SheetDocument {
  readonly name: string;
  readonly cells: readonly CellContent[];
  readonly styles: readonly StyledArea[];
  /** Widths in characters of the default font, by column. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that differ from the default. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TableDocument[];
  readonly lists: readonly ListValidation[];
  readonly iconSets: readonly IconSet[];
  readonly charts?: readonly ChartDocument[];
  readonly notes?: readonly NoteDocument[];
  /** Printed on landscape A4 as wide as a page, with the heading row (counted from zero) on each. */
  readonly print?: { readonly headingRow: number };
  /** Protected without a password. */
  readonly protected: boolean;
}

/** A workbook to be made, said once; excel/ writes it through Office.js and files/ into a file. */
export interface WorkbookDocument {
  readonly sheets: readonly SheetDocument[];
  /** XML that programs keep in the workbook, each text of a namespace of its own. */
  readonly customXml?: readonly string[];
  readonly names: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  }[];
}
