import type { CellValue } from "../../../scoreboard/cellValue";
import type { CellChange, RowChange } from "../../fix";
import type { RowName } from "../../place";
import type { RowMoves } from "./rowMoves";

/** A cell as it is written when rows move; `result` is what a formula shows then, left out where that is not known. */
export interface ArrangedCell extends CellChange {
  readonly result?: CellValue;
}

/** What becomes of a table and of the formulas that read it when its rows move. */
export interface RowArrangement extends RowMoves {
  readonly change: RowChange;
  readonly headingRow: number;
  /** The columns of the table, those of one's own among them, both ends included. */
  readonly left: number;
  readonly right: number;
  /** The last row of the sheet that holds a row of the table afterwards. */
  readonly lastRow: number;
  /** What the rows that change places are called, by where they stand before. */
  readonly names: ReadonlyMap<number, RowName>;
  /** Only cells that differ from what stands there. */
  readonly cells: readonly ArrangedCell[];
  /** The others of the rows: the same formula gives another result on another row. */
  readonly same: readonly ArrangedCell[];
  /** Height in points of the new row where the template sets one. */
  readonly addedHeight: number | null;
}
