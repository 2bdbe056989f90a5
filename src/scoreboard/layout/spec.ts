import type { Agreement } from "../../agreement/schema";

/** What a column or a field holds; decides which checks its cells get. */
export type CellType =
  | "text"
  | "count"
  /** A quantity that may have decimals: days, hours, person-years. */
  | "number"
  /** A fraction shown as a percentage: 75 % is 0.75. */
  | "share"
  | "date"
  /** One of `choices`. */
  | "list"
  /** 1, 0 or −1, shown as an icon. */
  | "status"
  /** What the row's unit says: a number, a date, TRUE or a text. */
  | "any";

/** Who fills a cell: the analyst, a formula, a formula that looks a target up, or the template once for all. */
export type Entry = "typed" | "calculated" | "lookup" | "fixed";

export interface ColumnSpec<K extends string = string> {
  readonly key: K;
  readonly heading: string;
  readonly type: CellType;
  /** As in the agreement: vrk, kpl, htv, %; "" where the column has none. */
  readonly unit: string;
  readonly numberFormat: string;
  readonly entry: Entry;
  /** In characters of the default font. */
  readonly width: number;
  /** A blank cell is a finding. */
  readonly required?: boolean;
  readonly choices?: readonly string[];
  /** In English A1 notation; `{key}` stands for the cell of that column in the same row. */
  readonly formula?: string;
  /** Numbers of the indicators that ask for the figure or set its target: their wording is the note on the heading. */
  readonly clauses?: readonly string[];
  /** The annex Tehokkuus defines the figure in a footnote. */
  readonly footnote?: keyof Agreement["efficiency"]["definitions"];
  /** The table's total row sums the rows above. */
  readonly summed?: boolean;
}

/** A table with a heading row. */
export interface TableSpec<K extends string = string> {
  readonly sheet: string;
  readonly table: string;
  /** Version of the template that brought the sheet: an earlier workbook lacks it and nothing is missing. */
  readonly since: 1 | 2;
  /** The columns that tell rows apart; the first names what a row is about. */
  readonly rowKeys: readonly [K, ...K[]];
  readonly columns: readonly ColumnSpec<K>[];
}

/** One row of the sheet Tiedot: a key, its value and an explanation. */
export interface FieldSpec<K extends string = string> {
  readonly key: K;
  readonly label: string;
  readonly type: CellType;
  readonly numberFormat: string;
  readonly entry: Entry;
  readonly required?: boolean;
  readonly choices?: readonly string[];
  /** In English A1 notation with defined names. */
  readonly formula?: string;
  /** The workbook name by which formulas reach the value. */
  readonly definedName?: string;
  readonly explanation: string;
}

export interface FieldsSpec<K extends string = string> {
  readonly sheet: string;
  readonly table: string;
  readonly headings: readonly [string, string, string];
  readonly fields: readonly FieldSpec<K>[];
}

/** Column or field formula for one row: each `{key}` becomes the address that `addressOf` gives. */
export function formulaFor(formula: string, addressOf: (key: string) => string): string {
  return formula.replace(/\{(\w+)\}/g, (_, key: string) => addressOf(key));
}
