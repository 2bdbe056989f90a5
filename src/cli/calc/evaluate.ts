import type { Output } from "../../functions/definition";
import { FunctionError } from "../../functions/functionError";
import { serialOf } from "../../measures/calendar/serialDate";
import { isCellError } from "../../scoreboard/cellValue";
import type { Expression } from "./parseCall";

/** Rows of results; a single one is one row of one. */
export type Matrix = readonly (readonly Output[])[];

/** Calculates a call. What goes wrong in it is an Excel error in the result, as it is in a cell. */
export function evaluate(expression: Expression): Matrix {
  switch (expression.kind) {
    case "literal":
      return [[isErrorLiteral(expression.value) ? new FunctionError(expression.value.error) : expression.value]];
    case "array":
      return expression.rows.map((row) => row.map((element) => evaluate(element)[0]?.[0] ?? ""));
    case "negative":
      return mapNumbers(evaluate(expression.of), (value) => (value === 0 ? 0 : -value));
    case "percent":
      return mapNumbers(evaluate(expression.of), (value) => value / 100);
    case "date":
      return [[date(expression.parts.map((part) => evaluate(part)[0]?.[0] ?? ""))]];
    case "call":
      return expression.definition.evaluate(expression.args.map((arg) => (arg === null ? undefined : evaluate(arg))));
  }
}

function isErrorLiteral(value: Output | { readonly error: string }): value is { readonly error: string } {
  return typeof value === "object";
}

function mapNumbers(matrix: Matrix, change: (value: number) => number): Matrix {
  return matrix.map((row) =>
    row.map((value) => {
      if (typeof value === "number") return change(value);
      return isCellError(value) ? value : new FunctionError("#VALUE!", { code: "not-a-number", text: String(value) });
    }),
  );
}

/** Months and days beyond their range run over into the next year or month, as Excel's DATE lets them. */
function date(parts: readonly Output[]): Output {
  const [year, month, day] = parts;
  const error = parts.find((part) => isCellError(part));
  if (error !== undefined) return error;
  if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") {
    return new FunctionError("#VALUE!");
  }
  return serialOf({ year: Math.trunc(year), month: Math.trunc(month), day: Math.trunc(day) });
}
