import { nameKey } from "../agreement/processNames";
import type { CellValue } from "../scoreboard/cellValue";
import type { LocatedTable } from "../scoreboard/locate/locateTable";
import { type LocatedScoreboard, locateScoreboard } from "../scoreboard/locate/scoreboard";
import type { SheetSnapshot, WorkbookSnapshot } from "../scoreboard/snapshot";
import { FormulaReader, type TableShape } from "../validation/formula/formulaReader";
import type { Reference } from "../validation/formula/reference";
import type { Matrix } from "./matrix";

/** Values that were read anew, newer or wider than the snapshot; the first stands at (row, column) of the sheet. */
export interface ReadCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** A table of the scoreboard, whatever its columns are called in the layout. */
export interface ExplainedTable extends Pick<LocatedTable<string>, "spec" | "sheet" | "headingRow" | "columns"> {
  readonly rows: readonly { readonly row: number }[];
}

/** A longer or wider reference ends where the sheet's cells end. */
const LONGEST = 200_000;

/** A workbook as an explanation reads it. */
export class ExplainedWorkbook {
  readonly scoreboard: LocatedScoreboard;
  readonly tables: readonly ExplainedTable[];
  readonly formulas: FormulaReader;

  constructor(
    readonly snapshot: WorkbookSnapshot,
    private readonly read: readonly ReadCells[] = [],
  ) {
    this.scoreboard = locateScoreboard(snapshot);
    const { info, ...tables } = this.scoreboard;
    this.tables = Object.values(tables).filter((table) => table !== null);
    this.formulas = new FormulaReader(this.tables.map(shapeOf), info);
  }

  sheet(name: string): SheetSnapshot | null {
    return this.snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** The values of cells, `null` where the workbook has no such sheet. */
  valuesOf(reference: Reference): Matrix | null {
    const { top, left } = reference;
    const source = this.read.find((piece) => holds(piece, reference)) ?? this.sheet(reference.sheet);
    if (!source) return null;
    const bottom = end(top.at, reference.bottom.at, source.row + source.values.length);
    const right = end(left, reference.right, source.column + (source.values[0]?.length ?? 0));
    return Array.from({ length: bottom - top.at + 1 }, (_, r) =>
      Array.from(
        { length: right - left + 1 },
        (_, c) => source.values[top.at + r - source.row]?.[left + c - source.column] ?? null,
      ),
    );
  }
}

function holds({ sheet, row, column, values }: ReadCells, { sheet: wanted, top, left }: Reference): boolean {
  return (
    sheet.toLowerCase() === wanted.toLowerCase() &&
    top.at >= row &&
    top.at < row + Math.max(1, values.length) &&
    left >= column &&
    left < column + Math.max(1, values[0]?.length ?? 0)
  );
}

function end(first: number, last: number, used: number): number {
  return last - first < LONGEST ? last : Math.max(first, used - 1);
}

function shapeOf({ spec, sheet, headingRow, columns, rows }: ExplainedTable): TableShape {
  return {
    name: spec.table,
    sheet: sheet.name,
    headingRow,
    lastRow: rows.at(-1)?.row ?? headingRow,
    columns: new Map(
      spec.columns.flatMap(({ key, heading }): [string, number][] => {
        const column = columns.get(key);
        return column === undefined ? [] : [[nameKey(heading), column]];
      }),
    ),
  };
}
