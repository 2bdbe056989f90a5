import type { CellValue } from "../../src/scoreboard/cellValue";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { areaOf } from "./a1";
import type { CellEdits, CellInput } from "./scoreboardSnapshot";

/** A workbook with cells of one's own, beside or below the tables as well: `{ "Käsittelyajat!C46": 5 }`. */
export function withOwnCells(snapshot: WorkbookSnapshot, cells: CellEdits): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    Object.entries(cells)
      .filter(([address]) => address.startsWith(`${sheet.name}!`))
      .reduce((before, [address, input]) => withCell(before, address.slice(sheet.name.length + 1), input), sheet),
  );
  return { ...snapshot, sheets };
}

function withCell(sheet: SheetSnapshot, address: string, input: CellInput): SheetSnapshot {
  const { row, column } = areaOf(address);
  const rows = Math.max(sheet.values.length, row + 1);
  const columns = Math.max(sheet.values[0]?.length ?? 0, column + 1);
  const written = <T>(cells: readonly (readonly T[])[], blank: T, value: T): T[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => (r === row && c === column ? value : (cells[r]?.[c] ?? blank))),
    );
  // As the neighbours above.
  const format = (r: number, c: number): string =>
    (sheet.numberFormats[r] ?? sheet.numberFormats.at(-1))?.[c] ?? "General";
  const hasFormula = typeof input === "object" && input !== null && "formula" in input;
  return {
    ...sheet,
    values: written<CellValue>(sheet.values, null, hasFormula ? input.value : input),
    formulas: written<string | null>(sheet.formulas, null, hasFormula ? input.formula : null),
    numberFormats: Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => format(r, c))),
  };
}
