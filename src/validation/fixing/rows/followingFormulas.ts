import type { Agreement } from "../../../agreement/schema";
import { normaliseFormula } from "../../../scoreboard/formulaNames";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../scoreboard/snapshot";
import type { Place } from "../../place";
import { templateSheet } from "../templateSheet";
import type { ArrangedCell } from "./arrangement";
import { followRows } from "./followRows";
import type { RowMoves } from "./rowMoves";
import type { TableBlock } from "./tableBlock";

export interface Following {
  readonly moves: RowMoves;
  readonly block: TableBlock;
  /** Whether every row then stands where the template has it, so that the template's own formulas read it by its address. */
  readonly isAsTemplate: boolean;
}

/**
 * The formulas outside of the moved rows that read them, as they have to be for their figures to stay. The template's own
 * formulas stay where the rows come to stand as they expect, and come back where a deleted row has left `#REF!` in them.
 * @returns the place of a formula that cannot be kept up
 */
export function followingFormulas(
  snapshot: WorkbookSnapshot,
  { moves, block, isAsTemplate }: Following,
  agreement: Agreement,
): { readonly cells: readonly ArrangedCell[] } | { readonly stuck: Place } {
  const cells: ArrangedCell[] = [];
  for (const sheet of snapshot.sheets) {
    const template = new TemplateFormulas(isAsTemplate ? snapshot : null, sheet.name, agreement);
    for (const { row, column, formula } of formulasOf(sheet)) {
      const isMoved =
        sheet.name === moves.sheet && block.has(row, column) && (moves.to.has(row) || row === moves.added);
      if (isMoved) continue;
      const followed = followRows(formula, sheet.name, moves);
      if (followed === formula && !formula.includes("#REF!")) continue;
      const own = template.at(row, column);
      if (own === formula) continue;
      const isBroken = own?.includes(moves.sheet) === true && formula.includes("#REF!");
      if (followed === null && !isBroken) {
        return { stuck: { sheet: sheet.name, area: { row, column, rows: 1, columns: 1 } } };
      }
      const text = isBroken ? own : followed;
      if (text === null || text === formula) continue;
      const result = sheet.values[row - sheet.row]?.[column - sheet.column] ?? null;
      const at = { sheet: sheet.name, row, column };
      cells.push({ kind: "cell", ...at, to: { formula: text }, ...(isBroken ? {} : { result }) });
    }
  }
  return { cells };
}

function* formulasOf(sheet: SheetSnapshot): Generator<{ row: number; column: number; formula: string }> {
  for (const [r, line] of sheet.formulas.entries()) {
    for (const [c, formula] of line.entries()) {
      if (formula !== null) yield { row: sheet.row + r, column: sheet.column + c, formula };
    }
  }
}

/** The formulas that the template gives a sheet, made when the first one is asked for. */
class TemplateFormulas {
  private formulas: ReadonlyMap<string, string> | null = null;

  /** @param snapshot `null` where the template has nothing to say */
  constructor(
    private readonly snapshot: WorkbookSnapshot | null,
    private readonly sheet: string,
    private readonly agreement: Agreement,
  ) {}

  at(row: number, column: number): string | null {
    this.formulas ??= this.read();
    return this.formulas.get(placeKey(row, column)) ?? null;
  }

  private read(): ReadonlyMap<string, string> {
    const found = this.snapshot && templateSheet(this.snapshot, this.sheet, this.agreement)?.sheets[0];
    return new Map(
      (found?.cells ?? []).flatMap(({ row, column, formula }) =>
        formula === undefined ? [] : [[placeKey(row, column), normaliseFormula(formula)] as const],
      ),
    );
  }
}

function placeKey(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}
