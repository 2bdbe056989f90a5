import type { CellValue } from "../../scoreboard/cellValue";
import type { CellType } from "../../scoreboard/layout/spec";
import type { Place } from "../place";
import type { RuleContext } from "../rule";
import { BLANK, LOGICAL, TEXT } from "../tables/cellKind";
import type { ColumnData } from "../tables/columnData";
import { infoCells, placeOf } from "../tables/infoCells";
import { scoreboardTables } from "../tables/scoreboardTables";
import type { TableData } from "../tables/tableData";
import { cellText } from "./cellText";
import { classifyText, type TextFigure } from "./classifyText";

/** A cell that ought to hold a number or a date and holds a text or a truth value. */
export interface TextCell {
  readonly at: Place;
  readonly text: string;
  readonly wanted: "number" | "date";
  readonly figure: TextFigure;
}

/** Cells for figures and dates, typed or fixed, that hold a text of one rule. */
export function* textFigures<R extends TextFigure["rule"]>(
  context: RuleContext,
  rule: R,
): Generator<TextCell & { readonly figure: Extract<TextFigure, { rule: R }> }> {
  for (const cell of known(context)) {
    if (isOf(cell, rule)) yield cell;
  }
}

function isOf<R extends TextFigure["rule"]>(
  cell: TextCell,
  rule: R,
): cell is TextCell & { readonly figure: Extract<TextFigure, { rule: R }> } {
  return cell.figure.rule === rule;
}

const READ = new WeakMap<RuleContext, readonly TextCell[]>();

/** The text cells of a context, classified once for the rules that tell of them. */
function known(context: RuleContext): readonly TextCell[] {
  const before = READ.get(context);
  if (before) return before;
  const cells = [...readAll(context)];
  READ.set(context, cells);
  return cells;
}

function* readAll(context: RuleContext): Generator<TextCell> {
  for (const { spec, cell, kind, holdsFigure } of infoCells(context)) {
    if (!holdsFigure && spec.type !== "date") continue;
    if (isText(kind) || (cell.value === "" && cell.formula === null && spec.required !== true)) {
      yield { at: placeOf(cell), ...reading(cell.value, spec.type) };
    }
  }
  for (const table of scoreboardTables(context)) {
    for (const column of table.parts.columns) {
      if (column.holdsFigures) yield* readColumn(table, column);
    }
  }
}

function* readColumn(table: TableData, column: ColumnData): Generator<TextCell> {
  const { kinds, spec } = column;
  const emptyTexts = column.hasEmptyTexts && spec.required !== true;
  if (!emptyTexts && column.count(TEXT) + column.count(LOGICAL) === 0) return;
  for (let row = 0; row < table.rows; row++) {
    const kind = kinds[row];
    if (!table.belongs(row) || !(isText(kind) || (emptyTexts && kind === BLANK))) continue;
    const value = table.value(row, column);
    if (kind === BLANK && (value !== "" || table.formula(row, column) !== null)) continue;
    yield { at: table.place(row, column), ...reading(value, spec.type) };
  }
}

function isText(kind: number | undefined): boolean {
  return kind === TEXT || kind === LOGICAL;
}

function reading(value: CellValue, type: CellType): Pick<TextCell, "text" | "wanted" | "figure"> {
  const wanted = type === "date" ? "date" : "number";
  if (typeof value === "string") return { text: value, wanted, figure: classifyText(value, type) };
  return { text: cellText(value), wanted, figure: { rule: "T18" } };
}
