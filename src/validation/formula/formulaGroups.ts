import type { SheetSnapshot } from "../../scoreboard/snapshot";
import type { RuleContext } from "../rule";
import type { FormulaColumn } from "./formulaColumns";
import type { FormulaReader } from "./formulaReader";
import type { Bound, Reference } from "./reference";

/** Formulas of one column that read the same cells, seen from their rows. */
export interface FormulaGroup {
  /** Index of the sheet in the workbook. */
  readonly sheet: number;
  readonly column: number;
  /** Rows of the sheet, ascending. */
  readonly rows: ArrayLike<number>;
  /** As the first row has them. */
  readonly references: readonly Reference[];
}

/** Rows between two pauses. */
const SLICE = 2048;

/** Reads every formula of a workbook, those that have their column's own formula as one, pausing now and then. */
export function* formulaGroups({ snapshot, formulas, formulaColumns }: RuleContext): Generator<null, FormulaGroup[]> {
  const groups: FormulaGroup[] = [];
  for (const [sheet, part] of snapshot.sheets.entries()) {
    const width = part.formulas[0]?.length ?? 0;
    const covered = new Uint8Array(part.formulas.length * width);
    for (const column of formulaColumns) {
      if (column.table.parts.sheet === part) groups.push(...readColumn(column, sheet, covered, width, formulas));
    }
    const others = new Map<string, OtherGroup>();
    for (let from = 0; from < part.formulas.length; from += SLICE) {
      yield null;
      readOthers(part, sheet, from, covered, width, formulas, others);
    }
    groups.push(...others.values());
  }
  return groups;
}

type OtherGroup = FormulaGroup & { readonly rows: number[] };

/** The rows with the column's own formula as one group, none where no row has it. */
function readColumn(
  { table, column: { column }, formula, exact, isUniform }: FormulaColumn,
  sheet: number,
  covered: Uint8Array,
  width: number,
  formulas: FormulaReader,
): FormulaGroup[] {
  const { sheetRows, sheet: part } = table.parts;
  const rows = isUniform ? sheetRows : sheetRows.filter((_, index) => exact[index] === 1);
  for (const row of rows) covered[(row - part.row) * width + column - part.column] = 1;
  const row = rows[0];
  if (row === undefined || !formula) return [];
  const references = formulas.references(formula.text(String(row + 1)), { sheet: part.name, row });
  return [{ sheet, column, rows, references }];
}

function readOthers(
  part: SheetSnapshot,
  sheet: number,
  from: number,
  covered: Uint8Array,
  width: number,
  formulas: FormulaReader,
  groups: Map<string, OtherGroup>,
): void {
  const to = Math.min(from + SLICE, part.formulas.length);
  for (let r = from; r < to; r++) {
    const cells = part.formulas[r];
    for (let c = 0; c < width; c++) {
      const formula = cells?.[c];
      if (typeof formula !== "string" || covered[r * width + c] === 1) continue;
      const [row, column] = [part.row + r, part.column + c];
      const references = formulas.references(formula, { sheet: part.name, row });
      const key = [column, ...references.map((reference) => relativeText(reference, row))].join("|");
      const group = groups.get(key);
      if (group) group.rows.push(row);
      else groups.set(key, { sheet, column, rows: [row], references });
    }
  }
}

function relativeText({ sheet, top, bottom, left, right }: Reference, row: number): string {
  const bound = ({ at, moves }: Bound): string => (moves ? `+${String(at - row)}` : String(at));
  return `${sheet.toLowerCase()}!${bound(top)},${String(left)}:${bound(bottom)},${String(right)}`;
}
