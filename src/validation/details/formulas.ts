/** What the rules of formulas tell of what they found, by the rule's code. */
export interface FormulasDetails {
  /** `formula` is "" where the columns that the formula reads are not there. */
  F01: { readonly value: number | string | boolean; readonly formula: string };
  /** `formula` is "" where the cell is blank. */
  F02: { readonly formula: string; readonly columnFormula: string };
  /** Formulas without results: the file was never calculated. */
  F09: { readonly formulas: number };
}
