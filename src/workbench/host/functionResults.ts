import type { CustomFunctionAnswer, CustomFunctionMatrix, CustomFunctionValue } from "../model/customFunctions";
import { ExcelError } from "./errors";

/** Numbers under which the add-in reports a failed call; all others are a call that threw or was not found. */
const errorsByCode = new Map<unknown, string>([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
]);

function value(result: unknown): CustomFunctionValue {
  if (result === null || result === undefined) return null;
  if (typeof result === "number" || typeof result === "string" || typeof result === "boolean") return result;
  const basic: unknown = Reflect.get(Object(result), "basicValue");
  const isError =
    Reflect.get(Object(result), "basicType") === "Error" || Reflect.get(Object(result), "type") === "Error";
  if (typeof basic === "string" && (isError || basic.startsWith("#"))) return { error: basic };
  return basic === undefined ? { error: "#VALUE!" } : value(basic);
}

/** A matrix is rows of equal length; anything else in a list is `#VALUE!`. */
function answerValue(result: unknown): CustomFunctionValue | CustomFunctionMatrix {
  if (!Array.isArray(result)) return value(result);
  const rows: unknown[][] = [];
  for (const row of result) {
    if (!Array.isArray(row)) return { error: "#VALUE!" };
    rows.push(row);
  }
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return { error: "#VALUE!" };
  return rows.map((row) => row.map(value));
}

/** Reads `[[id, succeeded, value, errorCode?], …]`. */
export function readFunctionResults(results: unknown): readonly CustomFunctionAnswer[] {
  if (!Array.isArray(results)) throw new ExcelError("InvalidArgument");
  return results.map((result: unknown) => {
    if (!Array.isArray(result)) throw new ExcelError("InvalidArgument");
    const row: readonly unknown[] = result;
    const [id, succeeded, given, errorCode] = row;
    if (typeof id !== "number") throw new ExcelError("InvalidArgument");
    const answer = succeeded === true ? answerValue(given) : { error: errorsByCode.get(errorCode) ?? "#VALUE!" };
    return { id, value: answer };
  });
}
