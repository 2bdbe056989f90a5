import type { Fix } from "../fix";
import type { Place } from "../place";
import type { RuleContext } from "../rule";
import { formulaChange } from "./cellChange";

/** Writes the layout's formula into a cell of a column of formulas; none where the columns that it reads are not there. */
export function columnFormulaFix({ formulaColumns }: RuleContext, { sheet, area }: Place): Fix[] {
  if (sheet === null || !area) return [];
  const { row, column: at } = area;
  const found = formulaColumns.find(({ table, column }) => table.parts.sheet.name === sheet && column.column === at);
  if (!found?.formula) return [];
  return [
    { consent: "ask", changes: [formulaChange({ sheet, row, column: at }, found.formula.text(String(row + 1)))] },
  ];
}
