import type { CellContent, SheetDocument, WorkbookDocument } from "../../scoreboard/document";
import type { FormulaCell } from "./formulaCell";
import { isScoreboardCall } from "./unknownPart";

/**
 * A document as the engine is to calculate it: looks are left out, and so are the cells that array formulas fill.
 * @param constant formulas that count with the results they have; `#NAME?` stands in for one that is missing
 */
export function engineDocument(
  document: WorkbookDocument,
  formulas: readonly FormulaCell[],
  constant: ReadonlySet<FormulaCell>,
): WorkbookDocument {
  const sheets = document.sheets.map((sheet) => {
    const ofSheet = formulas.filter((cell) => cell.sheet === sheet.name);
    return engineSheet(sheet, ofSheet, constant);
  });
  return { ...document, sheets };
}

function engineSheet(
  sheet: SheetDocument,
  formulas: readonly FormulaCell[],
  constant: ReadonlySet<FormulaCell>,
): SheetDocument {
  const byPlace = new Map(formulas.map((cell) => [placeKey(cell.row, cell.column), cell]));
  const filled = new Set<string>();
  for (const cell of formulas) {
    if (!cell.array || constant.has(cell)) continue;
    const { row, column, rows, columns } = cell.array.area;
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++) filled.add(placeKey(row + down, column + across));
    }
  }
  const cells = sheet.cells.flatMap((content): CellContent[] => {
    const { row, column } = content;
    const cell = byPlace.get(placeKey(row, column));
    if (cell && constant.has(cell)) return [{ row, column, value: cell.value ?? { error: "#NAME?" } }];
    if (cell) return [{ row, column, value: null, formula: engineFormula(cell) }];
    return filled.has(placeKey(row, column)) ? [] : [content];
  });
  return { ...sheet, cells, styles: [], columnWidths: [], rowHeights: [], lists: [], iconSets: [], protected: false };
}

/** A call that is not stored as an array fills its own cell only: Excel shows it with `@` and takes its first element. */
function engineFormula({ formula, array }: FormulaCell): string {
  return array === null && isScoreboardCall(formula) ? `=INDEX(${formula.replace(/^=/, "")},1,1)` : formula;
}

function placeKey(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}
