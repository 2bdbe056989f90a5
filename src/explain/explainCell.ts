import { same } from "../measures/compare";
import { type CellValue, isBlank, isCellError } from "../scoreboard/cellValue";
import { cellAt } from "../scoreboard/locate/cell";
import type { WorkbookSnapshot } from "../scoreboard/snapshot";
import { Calculation } from "./calculation";
import { type CellPlace, describeCell } from "./describeCell";
import { cellsOf, explainCall, STATUSES } from "./explainCall";
import type { CellExplanation, Cells } from "./explanation";
import type { Expression, OwnCall } from "./expression";
import type { Matrix } from "./matrix";
import { parseFormula } from "./parseFormula";
import { ExplainedWorkbook, type ReadCells } from "./workbook";

/** A cell as it stands now. */
export interface CellReading extends CellPlace {
  /** In English A1 notation, our functions spelled `SCOREBOARD.NAME`; `null` where the cell has none. */
  readonly formula: string | null;
  readonly value: CellValue;
  readonly numberFormat: string;
  /** The cell whose formula fills this one, `null` where none does. */
  readonly spilledFrom: Cells | null;
}

/** The cells that a cell's formula reads, to be read anew before it is explained. */
export function inputsOf(snapshot: WorkbookSnapshot, { sheet, row, formula }: CellReading): Cells[] {
  if (formula === null) return [];
  return new ExplainedWorkbook(snapshot).formulas.references(formula, { sheet, row }).map(cellsOf);
}

/** A cell of a snapshot, as it stood then. */
export function cellReading(snapshot: WorkbookSnapshot, { sheet: name, row, column }: CellPlace): CellReading {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`The snapshot has no sheet ${name}`);
  return { ...cellAt(sheet, row, column), spilledFrom: null };
}

/**
 * What a cell holds and where that comes from.
 * @param snapshot tells headings, tables and names, and the values of what was not read anew
 * @param read the inputs of the formula, read together with the cell
 */
export function explainCell(
  snapshot: WorkbookSnapshot,
  cell: CellReading,
  read: readonly ReadCells[] = [],
): CellExplanation {
  const workbook = new ExplainedWorkbook(snapshot, read);
  const { sheet, row, column, formula, value: shown, numberFormat, spilledFrom } = cell;
  const description = describeCell(workbook, cell);
  const base = {
    at: { sheet, area: { row, column, rows: 1, columns: 1 } },
    ...description,
    shown,
    numberFormat,
    verdict: description.definition?.type === "status" ? (STATUSES.get(shown) ?? null) : null,
  };
  if (spilledFrom) return { ...base, kind: "spilled", from: spilledFrom };
  if (formula === null) return { ...base, kind: isBlank(shown) ? "empty" : "typed" };
  const expression = parseFormula(formula, workbook.formulas, cell);
  const calculation = new Calculation((cells) => workbook.valuesOf(cells));
  const calculated = expression ? shownValue(calculation.evaluate(expression)) : undefined;
  const calls = expression ? ownCalls(expression) : [];
  return {
    ...base,
    kind: "formula",
    formula,
    calls: calls.map((call) => explainCall(workbook, call, calculation.calls.get(call))),
    calculated,
    isStale: calls.length > 0 && calculated !== undefined && !isSame(shown, calculated),
  };
}

/** What the cell of a formula shows of its result: the first value, 0 for an empty cell. */
function shownValue(result: Matrix | null): CellValue | undefined {
  if (result === null) return undefined;
  const value = result[0]?.[0] ?? 0;
  return isCellError(value) ? { error: value.error } : value;
}

function isSame(shown: CellValue, calculated: CellValue): boolean {
  if (isBlank(shown) || isBlank(calculated)) return isBlank(shown) && isBlank(calculated);
  if (isCellError(shown) || isCellError(calculated)) {
    return isCellError(shown) && isCellError(calculated) && shown.error === calculated.error;
  }
  if (typeof shown === "number" && typeof calculated === "number") return same(shown, calculated);
  return shown === calculated;
}

/** The calls of our functions in an expression, outer ones first, in the order in which they stand. */
function ownCalls(expression: Expression): OwnCall[] {
  switch (expression.kind) {
    case "literal":
    case "reference":
      return [];
    case "array":
      return expression.rows.flat().flatMap(ownCalls);
    case "unary":
      return ownCalls(expression.of);
    case "binary":
      return [...ownCalls(expression.left), ...ownCalls(expression.right)];
    case "own":
      return [expression, ...inArguments(expression.args)];
    case "excel":
      return inArguments(expression.args);
  }
}

function inArguments(args: readonly (Expression | null)[]): OwnCall[] {
  return args.flatMap((arg) => (arg === null ? [] : ownCalls(arg)));
}
