import type {
  Area,
  CellContent,
  CellStyle,
  ChartDocument,
  IconSet,
  ListValidation,
  SheetDocument,
  StyledArea,
} from "../../scoreboard/document";
import { BooleanNumber, type Worksheet } from "@univerjs/core";
import type { Cells } from "./cells";
import type { SheetChart } from "./charts";
import type { Placed } from "./areaStore";
import type { IconRule } from "./iconSets";
import type { ListRule } from "./listValidations";
import { pixelsToCharacters, pixelsToPoints } from "./measure";
import { fromStyleData } from "./styleData";

/** What a sheet has besides its cells. */
export interface SheetFeatures {
  readonly tables: SheetDocument["tables"];
  readonly lists: readonly Placed<ListRule>[];
  readonly iconSets: readonly Placed<IconRule>[];
  readonly charts: readonly SheetChart[];
  readonly print: SheetDocument["print"];
  readonly protected: boolean;
}

export function sheetDocument(sheet: Worksheet, cells: Cells, features: SheetFeatures): SheetDocument {
  const id = sheet.getSheetId();
  const contents: CellContent[] = [];
  const used = cells.usedArea(id, true);
  for (const { row, column } of used ? cellsOf(used) : []) {
    const value = cells.value(id, row, column);
    const formula = cells.formula(id, row, column);
    const isSpilled = formula === null && (cells.raw(id, row, column)?.v ?? null) === null;
    if (formula !== null) contents.push({ row, column, value, formula });
    else if (value !== null && !isSpilled) contents.push({ row, column, value });
  }
  const { xSplit, ySplit } = sheet.getFreeze();
  return {
    name: sheet.getName(),
    cells: contents,
    styles: styledAreas(id, cells),
    columnWidths: columnWidths(sheet),
    rowHeights: rowHeights(sheet),
    frozen: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) },
    tables: features.tables,
    lists: features.lists.map(listValidation),
    iconSets: features.iconSets.map(iconSet),
    ...(features.charts.length === 0 ? {} : { charts: features.charts.map(chartDocument) }),
    ...(features.print ? { print: features.print } : {}),
    protected: features.protected,
  };
}

function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) yield { row, column };
  }
}

function listValidation({ area, content }: Placed<ListRule>): ListValidation {
  const { choices, errorTitle, errorMessage } = content;
  return { area, choices, errorTitle, errorMessage };
}

function iconSet({ area, content: { high, low, showValue } }: Placed<IconRule>): IconSet {
  return { area, high, low, showValue };
}

function chartDocument({ name, title, source, place }: SheetChart): ChartDocument {
  return { name, title, source, place };
}

function columnWidths(sheet: Worksheet): readonly number[] {
  const set = Object.keys(sheet.getConfig().columnData).map(Number);
  const count = set.length === 0 ? 0 : Math.max(...set) + 1;
  return Array.from({ length: count }, (_, column) => pixelsToCharacters(sheet.getColumnWidth(column)));
}

function rowHeights(sheet: Worksheet): SheetDocument["rowHeights"] {
  const { rowData } = sheet.getConfig();
  return Object.keys(rowData)
    .map(Number)
    .filter((row) => rowData[row]?.ia === BooleanNumber.FALSE)
    .map((row) => ({ row, height: pixelsToPoints(sheet.getRowHeight(row)) }));
}

/** Equal neighbours joined to rectangles: first along rows, then equal stretches of rows below one another. */
function styledAreas(sheetId: string, cells: Cells): readonly StyledArea[] {
  const used = cells.usedArea(sheetId, false);
  if (!used) return [];
  const open = new Map<string, StyledArea>();
  const closed: StyledArea[] = [];
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    const runs = rowRuns(sheetId, cells, used, row);
    const next = new Map<string, StyledArea>();
    for (const run of runs) {
      const key = `${String(run.area.column)} ${String(run.area.columns)} ${JSON.stringify(run.style)}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, above ? { ...above, area: { ...above.area, rows: above.area.rows + 1 } } : run);
    }
    closed.push(...open.values());
    open.clear();
    for (const [key, area] of next) open.set(key, area);
  }
  return [...closed, ...open.values()];
}

function rowRuns(sheetId: string, cells: Cells, used: Area, row: number): readonly StyledArea[] {
  const runs: StyledArea[] = [];
  for (let column = used.column; column < used.column + used.columns; column += 1) {
    const style: CellStyle = {
      ...fromStyleData(cells.style(sheetId, row, column)),
      ...(cells.isLocked(sheetId, row, column) ? {} : { locked: false }),
    };
    if (Object.keys(style).length === 0) continue;
    const last = runs.at(-1);
    const joins = last && last.area.column + last.area.columns === column;
    if (joins && JSON.stringify(last.style) === JSON.stringify(style)) {
      runs[runs.length - 1] = { ...last, area: { ...last.area, columns: last.area.columns + 1 } };
    } else {
      runs.push({ area: { row, column, rows: 1, columns: 1 }, style });
    }
  }
  return runs;
}
