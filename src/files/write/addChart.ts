import { cellAddress, columnLetters } from "../../scoreboard/address";
import type { Area, ChartDocument } from "../../scoreboard/document";
import { quotedSheet } from "../../scoreboard/sheetReference";
import { done, type ExcelizeFile } from "../excelize";

/** `Col` of excelize's chart types. */
const COLUMNS = 21;
/** Cells of ordinary height and of the width that the summary's columns have. */
const CELL = { width: 82, height: 20 } as const;

/** Adds a native chart of upright columns. */
export function addChart(file: ExcelizeFile, sheet: string, { name, title, source, place }: ChartDocument): void {
  const of = (area: Area): string => `${quotedSheet(sheet)}!${absolute(area)}`;
  const body = { row: source.row + 1, rows: source.rows - 1, columns: 1 };
  const series = Array.from({ length: source.columns - 1 }, (_, index) => {
    const column = source.column + 1 + index;
    return {
      Name: of({ row: source.row, column, rows: 1, columns: 1 }),
      Categories: of({ ...body, column: source.column }),
      Values: of({ ...body, column }),
    };
  });
  done(
    file.AddChart(sheet, cellAddress(place.row, place.column), {
      Type: COLUMNS,
      Series: series,
      VaryColors: false,
      Title: { Paragraph: [{ Text: title }] },
      Legend: { Position: series.length === 1 ? "none" : "bottom" },
      Dimension: { Width: place.columns * CELL.width, Height: place.rows * CELL.height },
      Format: { Name: name, AltText: title },
    }),
  );
}

function absolute({ row, column, rows, columns }: Area): string {
  const at = (r: number, c: number): string => `$${columnLetters(c)}$${String(r + 1)}`;
  const first = at(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${at(row + rows - 1, column + columns - 1)}`;
}
