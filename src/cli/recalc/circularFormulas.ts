import { covers, readReference, type Reference } from "../../validation/formula/reference";
import { tokenize } from "../../validation/formula/tokenize";
import type { FormulaCell } from "./formulaCell";

/** The formulas that read their own results, directly or through others. */
export function circularFormulas(formulas: readonly FormulaCell[]): ReadonlySet<FormulaCell> {
  const columns = byColumn(formulas);
  const read = (cell: FormulaCell): FormulaCell[] =>
    referencesOf(cell).flatMap((reference) => inside(reference, columns));
  return inCycles(formulas, read);
}

type Columns = ReadonlyMap<string, ReadonlyMap<number, readonly FormulaCell[]>>;

function byColumn(formulas: readonly FormulaCell[]): Columns {
  const sheets = new Map<string, Map<number, FormulaCell[]>>();
  for (const cell of formulas) {
    const columns = sheets.get(cell.sheet.toUpperCase()) ?? new Map<number, FormulaCell[]>();
    sheets.set(cell.sheet.toUpperCase(), columns);
    const column = columns.get(cell.column);
    if (column) column.push(cell);
    else columns.set(cell.column, [cell]);
  }
  return sheets;
}

function referencesOf({ sheet, formula }: FormulaCell): Reference[] {
  return tokenize(formula).flatMap((token) => {
    const reference = token.type === "reference" ? readReference(token.address, token.sheet ?? sheet) : null;
    return reference ? [reference] : [];
  });
}

function inside(reference: Reference, columns: Columns): FormulaCell[] {
  return [...(columns.get(reference.sheet.toUpperCase()) ?? [])].flatMap(([column, cells]) =>
    column >= reference.left && column <= reference.right
      ? cells.filter((cell) => covers(reference, cell.row, cell.column))
      : [],
  );
}

interface Visit {
  readonly cell: FormulaCell;
  readonly reads: readonly FormulaCell[];
  next: number;
  /** The earliest visited cell that can be come back to. */
  low: number;
}

/** Tarjan's strongly connected components, without recursion: chains of formulas are as long as sheets. */
function inCycles(
  formulas: readonly FormulaCell[],
  read: (cell: FormulaCell) => readonly FormulaCell[],
): ReadonlySet<FormulaCell> {
  const order = new Map<FormulaCell, number>();
  const open: FormulaCell[] = [];
  const isOpen = new Set<FormulaCell>();
  const circular = new Set<FormulaCell>();
  const path: Visit[] = [];
  const enter = (cell: FormulaCell): void => {
    const low = order.size;
    order.set(cell, low);
    open.push(cell);
    isOpen.add(cell);
    path.push({ cell, reads: read(cell), next: 0, low });
  };
  for (const start of formulas) {
    if (!order.has(start)) enter(start);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const target = visit.reads[visit.next++];
      if (target) {
        const seen = order.get(target);
        if (seen === undefined) enter(target);
        else if (isOpen.has(target)) visit.low = Math.min(visit.low, seen);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) before.low = Math.min(before.low, visit.low);
      if (visit.low !== order.get(visit.cell)) continue;
      const component = open.splice(open.lastIndexOf(visit.cell));
      for (const cell of component) isOpen.delete(cell);
      if (component.length > 1 || visit.reads.includes(visit.cell)) for (const cell of component) circular.add(cell);
    }
  }
  return circular;
}
