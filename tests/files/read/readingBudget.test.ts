import { FILE_LIMITS } from "../../../src/files/limits";
import { ReadingBudget } from "../../../src/files/read/readingBudget";

test("sheets share what a workbook may hold: cells, rows and cells written out, formulas and texts", () => {
  const budget = new ReadingBudget();
  budget.takeCells(FILE_LIMITS.cells - 1);
  budget.takeCells(1);
  expect(() => {
    budget.takeCells(1);
  }).toThrow("too-large");
  for (let taken = 0; taken < FILE_LIMITS.elements; taken++) budget.takeElement();
  expect(() => {
    budget.takeElement();
  }).toThrow("too-large");
});

test.each([
  ["takeFormula", FILE_LIMITS.longestFormula, FILE_LIMITS.formulaCharacters],
  ["takeText", FILE_LIMITS.longestText, FILE_LIMITS.textCharacters],
] as const)("%s: one may be as long as the limit, and all together as long as theirs", (take, longest, together) => {
  const budget = new ReadingBudget();
  const text = "a".repeat(longest);
  for (let taken = 0; taken + longest <= together; taken += longest) budget[take](text);
  expect(() => {
    budget[take](text);
  }).toThrow("too-large");
  expect(() => {
    new ReadingBudget()[take](`${text}a`);
  }).toThrow("too-large");
});
