import type { Area } from "../../src/scoreboard/document";

const address = /^([A-Z]{1,3})([0-9]+)(?::([A-Z]{1,3})([0-9]+))?$/;

function column(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The area of an A1 address: `D7` or `C5:L5`. */
export function areaOf(a1: string): Area {
  const match = address.exec(a1);
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match ?? [];
  if (!match) throw new Error(`${a1} is not an A1 address`);
  const row = Number(firstRow) - 1;
  return {
    row,
    column: column(firstColumn),
    rows: Number(lastRow) - row,
    columns: column(lastColumn) - column(firstColumn) + 1,
  };
}
