import type { Area, CellContent, WorkbookDocument } from "../../src/scoreboard/document";

/** A document whose one table of a sheet has so many rows: its own, again and again, with what hangs on each of them. */
export function tallDocument(document: WorkbookDocument, name: string, rows: number): WorkbookDocument {
  return {
    ...document,
    sheets: document.sheets.map((sheet) => {
      const [table] = sheet.tables;
      if (sheet.name !== name || !table) return sheet;
      const first = table.area.row + 1;
      const body = table.area.rows - 1;
      const grown = (area: Area): Area => (area.row === first && area.rows === body ? { ...area, rows } : area);
      const above = sheet.cells.filter(({ row }) => row < first);
      const source = rowsOf(sheet.cells);
      const below = Array.from({ length: rows }, (_, index) =>
        (source.get(first + (index % body)) ?? []).map((cell) => moved(cell, first + index)),
      );
      return {
        ...sheet,
        cells: [...above, ...below.flat()],
        styles: sheet.styles.map((style) => ({ ...style, area: grown(style.area) })),
        lists: sheet.lists.map((list) => ({ ...list, area: grown(list.area) })),
        iconSets: sheet.iconSets.map((icons) => ({ ...icons, area: grown(icons.area) })),
        tables: [{ ...table, area: { ...table.area, rows: rows + 1 } }],
      };
    }),
  };
}

function rowsOf(cells: readonly CellContent[]): ReadonlyMap<number, readonly CellContent[]> {
  const rows = new Map<number, CellContent[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return rows;
}

/** The formulas of the table read their own row and whole tables alone. */
function moved({ formula, ...cell }: CellContent, row: number): CellContent {
  const own = new RegExp(`\\b([A-Z]{1,2})${String(cell.row + 1)}\\b`, "g");
  return { ...cell, row, ...(formula !== undefined && { formula: formula.replace(own, `$1${String(row + 1)}`) }) };
}
