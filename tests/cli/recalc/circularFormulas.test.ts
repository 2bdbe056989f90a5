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

test("so are those that read a name which stands for itself, and those that a name leads back to", () => {
  const names = [
    { name: "yksi", formula: "=kaksi+1" },
    { name: "kaksi", formula: "=YKSI" },
    { name: "kolme", formula: "=SUM(yksi,1)" },
    { name: "takaisin", formula: "=A!$C$1" },
    { name: "muualle", formula: "=A!$D$1" },
  ];
  const endless = cell("A", 0, 0, "=kolme");
  const back = cell("A", 0, 2, "=Takaisin*2");
  const sound = cell("A", 0, 4, "=muualle+toString");
  expect(circularFormulas([endless, back, sound], names)).toEqual(new Set([endless, back]));
});
