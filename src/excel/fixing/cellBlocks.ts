/** A cell of a sheet, counted from zero, with the name that its sheet had when it was looked for. */
export interface CellPosition {
  readonly sheet: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells below each other, so that they can be read and written as one range. */
export interface CellBlock<Cell extends CellPosition> extends CellPosition {
  /** At least one, from top to bottom without a gap. */
  readonly cells: readonly Cell[];
}

/** The blocks of which cells consist. */
export function blocksOf<Cell extends CellPosition>(cells: readonly Cell[]): CellBlock<Cell>[] {
  const inOrder = [...cells].sort((a, b) => compare(a.sheetId, b.sheetId) || a.column - b.column || a.row - b.row);
  const blocks: (CellPosition & { readonly cells: Cell[] })[] = [];
  for (const cell of inOrder) {
    const block = blocks.at(-1);
    const continues =
      block?.sheetId === cell.sheetId && block.column === cell.column && block.row + block.cells.length === cell.row;
    if (continues) block.cells.push(cell);
    else blocks.push({ sheet: cell.sheet, sheetId: cell.sheetId, row: cell.row, column: cell.column, cells: [cell] });
  }
  return blocks;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
