import type { Output } from "../../functions/definition";
import type { ErrorReason } from "../../functions/functionError";
import { isCellError } from "../../scoreboard/cellValue";
import type { Matrix } from "./evaluate";

/** One line: a single value as it is, several as JSON rows. Numbers in full precision with a point, the empty result as "". */
export function resultLine(result: Matrix): string {
  const [row = [], ...more] = result;
  const [value = "", ...others] = row;
  return more.length === 0 && others.length === 0
    ? valueText(value)
    : JSON.stringify(result.map((r) => r.map(jsonValue)));
}

/** Why the errors in a result are there, each reason once. */
export function reasonsOf(result: Matrix): ErrorReason[] {
  const reasons = new Map<string, ErrorReason>();
  for (const value of result.flat()) {
    if (isCellError(value) && value.reason !== null) reasons.set(JSON.stringify(value.reason), value.reason);
  }
  return [...reasons.values()];
}

function valueText(value: Output): string {
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function jsonValue(value: Output): number | string | boolean {
  return isCellError(value) ? value.error : value;
}
