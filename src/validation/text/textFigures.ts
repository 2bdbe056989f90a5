import type { CellValue } from "../../scoreboard/cellValue";
import type { Place } from "../place";
import type { RuleContext } from "../rule";
import { LOGICAL, TEXT } from "../tables/cellKind";
import { infoCells, placeOf } from "../tables/infoCells";
import { scoreboardTables } from "../tables/scoreboardTables";
import { cellText } from "./cellText";
import { classifyText, type TextFigure } from "./classifyText";

/** A cell that ought to hold a number and holds a text or a truth value. */
export interface TextCell {
  readonly at: Place;
  readonly text: string;
  readonly figure: TextFigure;
}

/** Cells for figures, typed or fixed, that hold a text of one rule. */
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

/** The text cells of a context, classified once for the five rules that tell of them. */
function known(context: RuleContext): readonly TextCell[] {
  const before = READ.get(context);
  if (before) return before;
  const cells = [...readAll(context)];
  READ.set(context, cells);
  return cells;
}

function* readAll(context: RuleContext): Generator<TextCell> {
  for (const { spec, cell, kind, holdsFigure } of infoCells(context)) {
    if (holdsFigure && isText(kind)) yield { at: placeOf(cell), ...reading(cell.value, spec.type) };
  }
  for (const table of scoreboardTables(context)) {
    for (const column of table.parts.columns) {
      if (!column.holdsFigures || column.count(TEXT) + column.count(LOGICAL) === 0) continue;
      for (let row = 0; row < table.rows; row++) {
        if (!isText(column.kinds[row]) || !table.belongs(row)) continue;
        yield { at: table.place(row, column), ...reading(table.value(row, column), column.spec.type) };
      }
    }
  }
}

function isText(kind: number | undefined): boolean {
  return kind === TEXT || kind === LOGICAL;
}

function reading(value: CellValue, type: Parameters<typeof classifyText>[1]): { text: string; figure: TextFigure } {
  if (typeof value === "string") return { text: value, figure: classifyText(value, type) };
  return { text: cellText(value), figure: { rule: "T18" } };
}
