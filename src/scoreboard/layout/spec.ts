import type { Language } from "../../agreement/language";
import type { Agreement } from "../../agreement/schema";
import type { ChoiceList, ChoiceWords } from "./choices";

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

/** What a column counts in, as the agreement writes it; "vrk|kk" where the row says which, "" where there is none. */
export type Unit =
  | ""
  | "%"
  | "€"
  | "h"
  | "hlö"
  | "htv"
  | "kk"
  | "kpl"
  | "min"
  | "pts/hlö/pv"
  | "pts/htv"
  | "pv"
  | "v"
  | "vrk"
  | "vrk|kk";

/** A column, in no language. */
export interface ColumnLayout<K extends string = string> {
  readonly key: K;
  readonly type: CellType;
  readonly unit: Unit;
  readonly numberFormat: string;
  readonly entry: Entry;
  /** In characters of the default font. */
  readonly width: number;
  /** A blank cell is a finding. */
  readonly required?: boolean;
  readonly choices?: ChoiceList;
  /** In English A1 notation; `{key}` stands for the cell of that column in the same row, `[key]` for its heading. */
  readonly formula?: string;
  /** Numbers of the indicators that ask for the figure or set its target: their wording is the note on the heading. */
  readonly clauses?: readonly string[];
  /** The annex Tehokkuus defines the figure in a footnote. */
  readonly footnote?: keyof Agreement["efficiency"]["definitions"];
  /** The table's total row sums the rows above. */
  readonly summed?: boolean;
}

/** A table with a heading row, in no language. Its name is the same in all of them: formulas call it by it. */
export interface TableLayout<K extends string = string> {
  readonly table: string;
  /** Version of the template that brought the sheet: an earlier workbook lacks it and nothing is missing. */
  readonly since: 1 | 2;
  /** The columns that tell rows apart; the first names what a row is about. */
  readonly rowKeys: readonly [K, ...K[]];
  readonly columns: readonly ColumnLayout<K>[];
}

/** One row of the sheet Tiedot, in no language: a key and its value. */
export interface FieldLayout<K extends string = string> {
  readonly key: K;
  readonly type: CellType;
  readonly numberFormat: string;
  readonly entry: Entry;
  readonly required?: boolean;
  readonly choices?: ChoiceList;
  /** In English A1 notation with defined names. */
  readonly formula?: string;
  /** The workbook name by which formulas reach the value, the same in all languages. */
  readonly definedName?: string;
}

export interface FieldsLayout<K extends string = string> {
  readonly table: string;
  readonly fields: readonly FieldLayout<K>[];
}

/** A column as it stands in a workbook of one language. */
export interface ColumnSpec<K extends string = string> extends Omit<ColumnLayout<K>, "choices"> {
  readonly heading: string;
  readonly choices?: ChoiceWords;
}

/** A table as it stands in a workbook of one language. */
export interface TableSpec<K extends string = string> extends Omit<TableLayout<K>, "columns"> {
  readonly language: Language;
  readonly sheet: string;
  readonly columns: readonly ColumnSpec<K>[];
}

/** A row of the sheet Tiedot in one language. */
export interface FieldSpec<K extends string = string> extends Omit<FieldLayout<K>, "choices"> {
  readonly label: string;
  readonly choices?: ChoiceWords;
}

/** The sheet Tiedot in one language. */
export interface FieldsSpec<K extends string = string> {
  readonly language: Language;
  readonly sheet: string;
  readonly table: string;
  readonly headings: readonly [string, string, string];
  readonly fields: readonly FieldSpec<K>[];
}

/** Column or field formula for one row: each `{key}` becomes the address that `addressOf` gives. */
export function formulaFor(formula: string, addressOf: (key: string) => string): string {
  return formula.replace(/\{(\w+)\}/g, (_, key: string) => addressOf(key));
}
