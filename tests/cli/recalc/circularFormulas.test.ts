import { circularFormulas } from "../../../src/cli/recalc/circularFormulas";
import type { FormulaCell } from "../../../src/cli/recalc/formulaCell";

const cell = (sheet: string, row: number, column: number, formula: string): FormulaCell => ({
  sheet,
  row,
  column,
  formula,
  value: null,
  array: null,
});

test("formulas in a cycle are found, those that only read it are not", () => {
  const itself = cell("A", 0, 0, "=A1+1");
  const there = cell("A", 1, 0, "=SUM(B!B1:C9)");
  const back = cell("B", 4, 2, "=a!A2*2");
  const reader = cell("B", 20, 0, "=A!A1+A!A2+C5");
  const chain = Array.from({ length: 5000 }, (_, row) => cell("C", row, 0, `=A${String(row + 2)}`));
  expect(circularFormulas([itself, there, back, reader, ...chain])).toEqual(new Set([itself, there, back]));
});
