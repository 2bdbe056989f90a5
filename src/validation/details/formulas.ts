/** What the rules of formulas tell of what they found, by the rule's code. */
export interface FormulasDetails {
  /** `formula` is "" where the columns that the formula reads are not there. */
  F01: { readonly value: number | string | boolean; readonly formula: string };
  /** `formula` is "" where the cell is blank. */
  F02: { readonly formula: string; readonly columnFormula: string };
  /** `file` is "" where the workbook does not tell its name; `cells` are below each other, as in all that follow. */
  F03: { readonly file: string; readonly cells: number };
  /** `range` is what the sum reads, `rows` are the rows of the table's sheet that it leaves out, counted from zero. */
  F04: { readonly range: string; readonly rows: readonly number[] };
  /** The function's name without the namespace. */
  F05: { readonly function: string; readonly cells: number };
  /** `name` is the workbook name whose cell holds the same number just now. */
  F06: { readonly constant: number; readonly name: string | null; readonly cells: number };
  F07: { readonly cells: number };
  /** How many formulas may show old results. */
  F08: { readonly formulas: number };
  /** Formulas without results: the file was never calculated. */
  F09: { readonly formulas: number };
}
