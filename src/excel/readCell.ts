import type { CellReading } from "../explain/explainCell";
import type { Cells } from "../explain/explanation";
import type { ReadCells } from "../explain/workbook";
import type { CellValue } from "../scoreboard/cellValue";
import type { Area } from "../scoreboard/document";
import { cellsIn, MOST_CELLS, type Part, requestsFor } from "./readingPlan";
import { hasExcelApi } from "./requirements";
import { reading } from "./run";
import { sheetRows } from "./sheetRows";
import { TroubleError } from "./trouble";

const CONTENT = "values,formulas,numberFormat,valueTypes";

/** The active cell as it stands now, in one round trip. */
export function readActiveCell(): Promise<CellReading> {
  return reading(async (context) => {
    const cell = context.workbook.getActiveCell().load(`rowIndex,columnIndex,${CONTENT}`);
    const sheet = cell.worksheet.load("name");
    // An older Excel has no formulas that fill several cells.
    const parent = hasExcelApi("1.12") ? cell.getSpillParentOrNullObject().load("rowIndex,columnIndex") : null;
    await context.sync();
    const { values, formulas, numberFormats } = sheetRows(cell);
    const formula = formulas[0]?.[0] ?? null;
    return {
      sheet: sheet.name,
      row: cell.rowIndex,
      column: cell.columnIndex,
      formula,
      value: values[0]?.[0] ?? null,
      numberFormat: numberFormats[0]?.[0] ?? "General",
      spilledFrom:
        parent && !parent.isNullObject && formula === null
          ? { sheet: sheet.name, area: { row: parent.rowIndex, column: parent.columnIndex, rows: 1, columns: 1 } }
          : null,
    };
  });
}

interface Wanted {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly area: Area;
  readonly rows: (readonly CellValue[])[];
}

/**
 * Reads areas as they stand now, as far as their sheets have anything: in two round trips, more where they are big.
 * @throws {TroubleError} "too-large"
 */
export function readCells(areas: readonly Cells[]): Promise<ReadCells[]> {
  if (areas.length === 0) return Promise.resolve([]);
  return reading(async (context) => {
    const wanted = await existing(context, areas);
    const parts: Part<Wanted>[] = wanted.map((of) => ({ of, area: of.area }));
    if (parts.reduce((sum, { area }) => sum + cellsIn(area), 0) > MOST_CELLS)
      throw new TroubleError({ kind: "too-large" });
    for (const request of requestsFor(parts)) await readRequest(context, request);
    return wanted.map(({ name, area: { row, column }, rows }) => ({ sheet: name, row, column, values: rows }));
  });
}

async function readRequest(context: Excel.RequestContext, request: readonly Part<Wanted>[]): Promise<void> {
  const ranges = request.map(({ of: { sheet }, area }) =>
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).load(CONTENT),
  );
  await context.sync();
  request.forEach(({ of }, index) => {
    const range = ranges[index];
    if (range) of.rows.push(...sheetRows(range).values);
  });
}

/** The areas, cut where their sheets end; one that is wholly beyond, or on no sheet, is left out. */
async function existing(context: Excel.RequestContext, areas: readonly Cells[]): Promise<Wanted[]> {
  const found = areas.map(({ sheet: name, area }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, name, area, used };
  });
  await context.sync();
  return found.flatMap(({ sheet, name, area, used }): Wanted[] => {
    if (sheet.isNullObject || used.isNullObject) return [];
    const rows = Math.min(area.rows, used.rowIndex + used.rowCount - area.row);
    const columns = Math.min(area.columns, used.columnIndex + used.columnCount - area.column);
    return rows < 1 || columns < 1 ? [] : [{ sheet, name, area: { ...area, rows, columns }, rows: [] }];
  });
}
