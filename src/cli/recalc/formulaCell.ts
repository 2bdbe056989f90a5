import type { ArrayFormula } from "../../files/results/formulaAreas";
import type { CellValue } from "../../scoreboard/cellValue";

/** A formula of a workbook file with the result that the file holds. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** `null` where the file holds no result. */
  readonly value: CellValue;
  /** The cells that share the result, `null` where it is the cell's own. */
  readonly array: ArrayFormula | null;
}
