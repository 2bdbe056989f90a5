import type { FormulaReader, Home } from "./formulaReader";

/** Whether two formulas say the same in a cell. */
export function sameFormula(formulas: FormulaReader, a: string, b: string, home: Home): boolean {
  return a === b || formulas.normalForm(a, home) === formulas.normalForm(b, home);
}
