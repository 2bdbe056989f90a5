import type { Area, CellStyle, WorkbookDocument } from "../../scoreboard/document";
import type { CellChange } from "../../validation/fix";
import { intersect } from "../../validation/fixing/footprint";
import { readReference } from "../../validation/formula/reference";
import { tokenize } from "../../validation/formula/tokenize";
import type { RowArrangement } from "../../validation/fixing/rows/arrangement";
import type { ResolvedChanges } from "../../validation/fixing/rows/resolveChanges";
import { spanAfter } from "../../validation/fixing/rows/rowMoves";
import type { RowRefusal } from "../../validation/fixing/rows/rowRefusal";
import { done, listed } from "../excelize";
import { openInExcelize, readDocument } from "../readDocument";
import { arrayAreas } from "../read/arrayAreas";
import { areaOf } from "../read/areaOf";
import { openPackage } from "../read/openPackage";
import { partText, workbookText, worksheetParts } from "../read/packageIndex";
import { tableParts } from "../read/tableParts";
import { attributesOf, unescapeXml } from "../read/xmlText";
import { type StyleGrid, styleGrid } from "../write/cellGrid";
import { tableArea } from "./tableLengths";

/** What a sheet of a file has beside the values and formulas of its cells. */
interface SheetObstacles {
  /** The cells that one formula fills. */
  readonly arrays: readonly Area[];
  /** Cells with a comment or note. */
  readonly remarks: readonly Area[];
  readonly tables: readonly { readonly area: Area; readonly hasTotals: boolean }[];
  readonly looks: StyleGrid;
}

const NAME = /<((?:\w+:)?)definedName\b([^<>]*)>([^<]*)<\/\1definedName\s*>/g;
const TABLE = /<(?:\w+:)?table\b[^<>]*>/;

/** What in a file stands against changes. */
export class FileObstacles {
  private constructor(
    private readonly sheets: ReadonlyMap<string, SheetObstacles>,
    /** What the names of the workbook stand for, as formulas. */
    private readonly names: readonly string[],
  ) {}

  /** @throws {WorkbookFileError} */
  static async of(bytes: Uint8Array, wasm: string): Promise<FileObstacles> {
    const parts = await openPackage(bytes);
    const document: WorkbookDocument = await readDocument(bytes, wasm);
    const file = await openInExcelize(bytes, wasm);
    const sheets = worksheetParts(parts).map(({ name, path }): [string, SheetObstacles] => {
      const styles = document.sheets.find((sheet) => sheet.name === name)?.styles ?? [];
      return [
        name,
        {
          arrays: arrayAreas(partText(parts, path) ?? ""),
          remarks: listed(done(file.GetComments(name)).comments).flatMap(({ Cell }) => areaOf(Cell) ?? []),
          tables: tableParts(parts, path).flatMap((part) => tableIn(partText(parts, part) ?? "")),
          looks: styleGrid(styles),
        },
      ];
    });
    const names = [...workbookText(parts).matchAll(NAME)].flatMap(([, , tag = "", text = ""]) =>
      attributesOf(tag).get("name")?.startsWith("_xlnm.") === true ? [] : [unescapeXml(text)],
    );
    return new FileObstacles(new Map(sheets), names);
  }

  /** The first thing that stands against changes, `null` where nothing does. */
  against({ arrangements, others, cells, refusals }: ResolvedChanges): RowRefusal | null {
    const written = [...cells, ...others.filter((change): change is CellChange => change.kind === "cell")];
    const [refusal] = refusals;
    return refusal ?? this.array(written) ?? firstOf(arrangements, (one) => this.againstRows(one));
  }

  /** Excel changes no part of an array formula; written over, its other cells would lose their formula. */
  private array(cells: readonly CellChange[]): RowRefusal | null {
    return firstOf(cells, ({ sheet, row, column }) => {
      const cell = { row, column, rows: 1, columns: 1 };
      const array = this.sheets.get(sheet)?.arrays.find((area) => intersect(area, cell));
      return array && (array.rows > 1 || array.columns > 1) ? { obstacle: "array", at: { sheet, area: array } } : null;
    });
  }

  private againstRows(arrangement: RowArrangement): RowRefusal | null {
    const { sheet, to, added, left, right, lastRow, rows } = arrangement;
    const found = this.sheets.get(sheet);
    if (!found) return null;
    const touched = new Set([...to.keys(), ...to.values(), ...(added === null ? [] : [added])]);
    const refused = (obstacle: RowRefusal["obstacle"], area: Area): RowRefusal => ({ obstacle, at: { sheet, area } });
    for (const row of touched) {
      const line = { row, column: left, rows: 1, columns: right - left + 1 };
      const array = found.arrays.find((area) => intersect(area, line));
      if (array) return refused("array", array);
      const remark = found.remarks.find((area) => intersect(area, line));
      if (remark) return refused("notes", remark);
    }
    if (this.names.some((formula) => isTornApart(formula, arrangement))) {
      return refused("name", { row: Math.min(...touched), column: left, rows: 1, columns: 1 });
    }
    const unlike = unlikeColumn(
      found.looks,
      arrangement,
      [...touched].filter((row) => row <= rows.last),
    );
    if (unlike !== null) return refused("looks", { row: Math.min(...touched), column: unlike, rows: 1, columns: 1 });
    const table = found.tables.find(({ area }) => area.row === arrangement.headingRow);
    const bottom = table ? table.area.row + table.area.rows - 1 : lastRow;
    const isShort = lastRow > bottom && (table?.hasTotals === true || bottom !== rows.last);
    return isShort ? refused("below", { row: bottom + 1, column: left, rows: 1, columns: 1 }) : null;
  }
}

function firstOf<T>(items: readonly T[], find: (item: T) => RowRefusal | null): RowRefusal | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}

function tableIn(xml: string): SheetObstacles["tables"] {
  const area = tableArea(xml);
  const totals = attributesOf(TABLE.exec(xml)?.[0] ?? "").get("totalsRowCount") ?? "0";
  return area ? [{ area, hasTotals: totals !== "0" }] : [];
}

/** Whether a name stands for rows of which some go elsewhere; one that stands for all rows keeps them. */
function isTornApart(formula: string, arrangement: RowArrangement): boolean {
  return tokenize(formula).some((token) => {
    if (token.type !== "reference" || token.sheet !== arrangement.sheet) return false;
    const reference = readReference(token.address, arrangement.sheet);
    if (!reference) return false;
    const span = { first: reference.top.at, last: reference.bottom.at };
    const after = spanAfter(arrangement, span);
    return after?.first !== span.first || after.last !== span.last;
  });
}

/** The first column in which rows do not look alike: their looks would not move with them. */
function unlikeColumn(looks: StyleGrid, { left, right }: RowArrangement, rows: readonly number[]): number | null {
  for (let column = left; column <= right; column++) {
    const each = rows.map((row) => lookOf(looks.get(row)?.get(column) ?? {}));
    if (each.some((look) => look !== each[0])) return column;
  }
  return null;
}

function lookOf({ fill = "", fontColor = "", bold = false, italic = false, locked = true }: CellStyle): string {
  return [fill.toUpperCase(), fontColor.toUpperCase(), bold, italic, locked].join("|");
}
