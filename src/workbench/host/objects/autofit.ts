import { charactersToPixels } from "../../model/measure";
import { intersection } from "../../model/areas";
import type { RangeTarget } from "../context";

/** Excel's own default, below which fitting does not go here. */
const leastCharacters = 2;

/** Makes each column as wide as its longest text. Without a screen a character counts as one of the default font. */
export function autofitColumns({ host, sheetId, area }: RangeTarget): void {
  const { cells, sheets } = host.model;
  const used = cells.usedArea(sheetId, true);
  const filled = used && intersection(used, area);
  if (!filled) return;
  for (let column = filled.column; column < filled.column + filled.columns; column += 1) {
    let longest = leastCharacters;
    for (let row = filled.row; row < filled.row + filled.rows; row += 1) {
      longest = Math.max(
        longest,
        ...cells
          .text(sheetId, row, column)
          .split("\n")
          .map(({ length }) => length),
      );
    }
    const one = { row: filled.row, column, rows: 1, columns: 1 };
    sheets.setColumnPixels(sheetId, one, charactersToPixels(longest + 1));
  }
}
