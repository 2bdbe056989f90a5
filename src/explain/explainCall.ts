import { functionCatalogue, type FunctionId, type ParameterName } from "../functions/catalogue";
import type { Input, Output, ParameterDefinition } from "../functions/definition";
import { FunctionError } from "../functions/functionError";
import type { CellValue } from "../scoreboard/cellValue";
import { cellAt } from "../scoreboard/locate/cell";
import type { Reference } from "../validation/formula/reference";
import type { DoneCall } from "./calculation";
import { describeCell } from "./describeCell";
import type { CallExplanation, Cells, InputCell, InputExplanation, TargetVerdict } from "./explanation";
import type { Expression, OwnCall } from "./expression";
import { explainError, type GivenArgument } from "./faults";
import { type Matrix, onlyValue } from "./matrix";
import { targetOfCall } from "./targetOfCall";
import type { ExplainedWorkbook } from "./workbook";
import { workingOf } from "./workings";

/** An argument of more cells than this is told as a range. */
const FEW_CELLS = 6;

/** @param done what the calculation found, `undefined` where it did not come to the call */
export function explainCall(workbook: ExplainedWorkbook, call: OwnCall, done: DoneCall | undefined): CallExplanation {
  const id = idOf(call);
  const parameters: readonly ParameterDefinition<ParameterName>[] =
    functionCatalogue.find((definition) => definition.id === id)?.parameters ?? [];
  const parameterOf = (index: number): ParameterName | undefined =>
    parameters[Math.min(index, parameters.length - 1)]?.name;
  const given = call.args.flatMap((_, index): GivenArgument[] => {
    const parameter = parameterOf(index);
    return parameter === undefined ? [] : [{ parameter, values: done?.args[index] ?? undefined }];
  });
  const result = done?.result ?? null;
  const values = result?.flat() ?? [];
  const first = values.find((value) => value instanceof FunctionError);
  const explained = first ? explainError(id, given, first) : null;
  const target = done ? targetOfCall(id, given) : null;
  const single = values.length === 1 ? cellValueOf(values[0] ?? "") : undefined;
  return {
    id,
    text: call.text,
    isReached: done !== undefined,
    inputs: given.map(({ parameter, values: matrix }, index) =>
      explainInput(workbook, parameter, call.args[index] ?? null, matrix, explained?.argument === index),
    ),
    working: typeof single === "object" ? null : workingOf(id, figuresOf(given, target?.value ?? null)),
    target,
    result: single,
    size: { rows: result?.length ?? 0, columns: result?.[0]?.length ?? 0 },
    verdict: verdictOf(id, single),
    error: first && explained ? { code: first.error, fault: explained.fault } : null,
  };
}

function idOf({ definition }: OwnCall): FunctionId {
  const known = functionCatalogue.find(({ id }) => id === definition.id);
  if (!known) throw new Error(`There is no function ${definition.id}`);
  return known.id;
}

function figuresOf(
  given: readonly GivenArgument[],
  target: CellValue,
): ReadonlyMap<ParameterName | "target", CellValue> {
  const figures = new Map<ParameterName | "target", CellValue>([["target", target]]);
  for (const { parameter, values } of given) {
    // An argument that is given several times is no single figure.
    figures.set(parameter, figures.has(parameter) && parameter !== "target" ? null : figureOf(values));
  }
  return figures;
}

function figureOf(values: Matrix | undefined): CellValue {
  const value = values && onlyValue(values);
  return typeof value === "number" ? value : null;
}

function explainInput(
  workbook: ExplainedWorkbook,
  parameter: ParameterName,
  expression: Expression | null,
  values: Matrix | undefined,
  isAtFault: boolean,
): InputExplanation {
  const reference = expression?.kind === "reference" ? expression.cells : null;
  const count = (values?.length ?? 0) * (values?.[0]?.length ?? 0);
  const base = { parameter, text: expression?.text ?? null, count, isAtFault };
  if (reference) {
    const cells = values && count <= FEW_CELLS ? inputCells(workbook, reference, values) : [];
    return { ...base, at: cellsOf(reference), cells };
  }
  const literals = values && count <= FEW_CELLS ? values.flat().map((value) => inFormula(value)) : [];
  return { ...base, at: null, cells: literals };
}

function inputCells(workbook: ExplainedWorkbook, { sheet: name, top, left }: Reference, values: Matrix): InputCell[] {
  const sheet = workbook.sheet(name);
  return values.flatMap((row, r) =>
    row.map((value, c): InputCell => {
      const at = { sheet: sheet?.name ?? name, row: top.at + r, column: left + c };
      return {
        at: { sheet: at.sheet, area: { row: at.row, column: at.column, rows: 1, columns: 1 } },
        label: describeCell(workbook, at).label,
        value: value ?? null,
        numberFormat: sheet ? cellAt(sheet, at.row, at.column).numberFormat : "General",
      };
    }),
  );
}

function inFormula(value: Input): InputCell {
  return { at: null, label: { column: null, row: null }, value: value ?? null, numberFormat: "General" };
}

/** The cells of a reference as a place to go to. */
export function cellsOf({ sheet, top, bottom, left, right }: Reference): Cells {
  return {
    sheet,
    area: { row: top.at, column: left, rows: bottom.at - top.at + 1, columns: right - left + 1 },
  };
}

export function cellValueOf(output: Output): CellValue {
  return output instanceof FunctionError ? { error: output.error } : output;
}

/** What the three values of a status mean. */
export const STATUSES: ReadonlyMap<CellValue | undefined, TargetVerdict> = new Map([
  [1, "met"],
  [0, "near"],
  [-1, "missed"],
]);

function verdictOf(id: FunctionId, result: CellValue | undefined): TargetVerdict | null {
  switch (id) {
    case "TARGET_STATUS":
      return STATUSES.get(result) ?? null;
    case "TARGET_GAP":
      return typeof result === "number" ? (result > 0 ? "missed" : "met") : null;
    case "WITHIN_TARGET":
    case "WITHIN_TARGET_DATES":
    case "WITHIN_STATUTORY":
    case "INDICATOR_MET":
      return typeof result === "boolean" ? (result ? "met" : "missed") : null;
    default:
      return null;
  }
}
