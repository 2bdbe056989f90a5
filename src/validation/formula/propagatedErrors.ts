import { isCellError } from "../../scoreboard/cellValue";
import type { RuleContext } from "../rule";
import { ERROR } from "../tables/cellKind";
import { infoCells } from "../tables/infoCells";
import { scoreboardTables } from "../tables/scoreboardTables";
import { sameSheet } from "./formulaReader";
import type { OwnFormula } from "./ownFormulas";
import { covers, type Reference } from "./reference";

/** A cell that shows an error. */
interface ErrorCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The formulas whose error is their own: none of the cells that they read shows one that none of these formulas makes. */
export function withoutPropagated<T extends OwnFormula>(context: RuleContext, formulas: readonly T[]): readonly T[] {
  if (formulas.length === 0) return formulas;
  const ours = new Set(formulas.map(({ sheet, row, column }) => keyOf(sheet.name, row, column)));
  let causes = errorCells(context).filter(({ sheet, row, column }) => !ours.has(keyOf(sheet, row, column)));
  let left = formulas;
  while (causes.length > 0) {
    const reached = left.filter(({ formula, sheet, row }) =>
      context.formulas
        .references(formula, { sheet: sheet.name, row })
        .some((reference) => causes.some((cause) => isRead(reference, cause))),
    );
    const gone = new Set<OwnFormula>(reached);
    left = left.filter((formula) => !gone.has(formula));
    causes = reached.map(({ sheet, row, column }) => ({ sheet: sheet.name, row, column }));
  }
  return left;
}

function isRead(reference: Reference, { sheet, row, column }: ErrorCell): boolean {
  return sameSheet(reference.sheet, sheet) && covers(reference, row, column);
}

/** Every cell of the scoreboard's tables that shows an error, and every formula of one's own that does. */
function errorCells(context: RuleContext): ErrorCell[] {
  const cells: ErrorCell[] = infoCells(context).flatMap(({ cell, kind }) => (kind === ERROR ? [cell] : []));
  for (const table of scoreboardTables(context)) {
    for (const { column, kinds } of table.parts.columns) {
      if (!kinds.includes(ERROR)) continue;
      for (let row = 0; row < table.rows; row++) {
        if (kinds[row] === ERROR) cells.push({ sheet: table.parts.sheet.name, row: table.sheetRow(row), column });
      }
    }
  }
  for (const { sheet, row, column, value } of context.ownFormulas.known) {
    if (isCellError(value)) cells.push({ sheet: sheet.name, row, column });
  }
  return cells;
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}|${String(row)}|${String(column)}`;
}
