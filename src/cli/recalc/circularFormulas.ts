import { covers, readReference, type Reference } from "../../validation/formula/reference";
import { tokenize } from "../../validation/formula/tokenize";
import type { DefinedFormula } from "../../files/results/definedNames";
import type { FormulaCell } from "./formulaCell";

/** A formula in a cell or behind a name. */
type Node = FormulaCell | DefinedFormula;

/** The formulas that read their own results, directly or through others, or a name that stands for itself. */
export function circularFormulas(
  formulas: readonly FormulaCell[],
  names: readonly DefinedFormula[] = [],
): ReadonlySet<FormulaCell> {
  const columns = byColumn(formulas);
  const byName = new Map(names.map((name) => [name.name.toUpperCase(), name]));
  const namesIn = (node: Node): DefinedFormula[] => namedIn(node, byName);
  const cells = (node: Node): FormulaCell[] => referencesOf(node).flatMap((reference) => inside(reference, columns));
  const endless = withReaders(names, inCycles(names, namesIn), namesIn);
  const circular = inCycles<Node>([...formulas, ...names], (node) => [...cells(node), ...namesIn(node)]);
  return new Set(formulas.filter((cell) => circular.has(cell) || namesIn(cell).some((name) => endless.has(name))));
}

/** Names and all that stand for something with one of them in it. */
function withReaders(
  names: readonly DefinedFormula[],
  found: ReadonlySet<DefinedFormula>,
  read: (name: DefinedFormula) => readonly DefinedFormula[],
): ReadonlySet<DefinedFormula> {
  const readers = new Map<DefinedFormula, DefinedFormula[]>();
  for (const name of names) {
    for (const target of read(name)) readers.set(target, [...(readers.get(target) ?? []), name]);
  }
  const all = new Set(found);
  // A set is gone through with what is added on the way.
  for (const name of all) for (const reader of readers.get(name) ?? []) all.add(reader);
  return all;
}

function namedIn({ formula }: Node, byName: ReadonlyMap<string, DefinedFormula>): DefinedFormula[] {
  return tokenize(formula).flatMap((token) =>
    token.type === "name" ? (byName.get(token.text.toUpperCase()) ?? []) : [],
  );
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

/** A name's reference without a sheet is to none that could be told. */
function referencesOf(node: Node): Reference[] {
  const here = "sheet" in node ? node.sheet : null;
  return tokenize(node.formula).flatMap((token) => {
    const sheet = token.type === "reference" ? (token.sheet ?? here) : null;
    const reference = token.type === "reference" && sheet !== null ? readReference(token.address, sheet) : null;
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

interface Visit<T> {
  readonly node: T;
  readonly reads: readonly T[];
  next: number;
  /** The earliest visited one that can be come back to. */
  low: number;
}

/** Tarjan's strongly connected components, without recursion: chains of formulas are as long as sheets. */
function inCycles<T>(nodes: readonly T[], read: (node: T) => readonly T[]): ReadonlySet<T> {
  const order = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const circular = new Set<T>();
  const path: Visit<T>[] = [];
  const enter = (node: T): void => {
    const low = order.size;
    order.set(node, low);
    open.push(node);
    isOpen.add(node);
    path.push({ node, reads: read(node), next: 0, low });
  };
  for (const start of nodes) {
    if (!order.has(start)) enter(start);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const target = visit.reads[visit.next++];
      if (target !== undefined) {
        const seen = order.get(target);
        if (seen === undefined) enter(target);
        else if (isOpen.has(target)) visit.low = Math.min(visit.low, seen);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) before.low = Math.min(before.low, visit.low);
      if (visit.low !== order.get(visit.node)) continue;
      const component = open.splice(open.lastIndexOf(visit.node));
      for (const node of component) isOpen.delete(node);
      if (component.length > 1 || visit.reads.includes(visit.node)) for (const node of component) circular.add(node);
    }
  }
  return circular;
}
