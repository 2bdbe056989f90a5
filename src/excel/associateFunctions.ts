import type { Argument, FunctionDefinition, Input, Output, ParameterDefinition } from "../functions/definition";
import { type ErrorReason, FunctionError } from "../functions/functionError";

/**
 * Tells Excel's runtime which function answers to which id of functions.json.
 * An Excel without custom functions (iPad, perpetual licences up to 2021) is left alone.
 * @param messageFor the words for an error, in Office's language
 */
export function associateFunctions(
  catalogue: readonly FunctionDefinition[],
  messageFor: (reason: ErrorReason) => string,
): void {
  if (!("CustomFunctions" in globalThis)) return;
  for (const { id, parameters, evaluate } of catalogue) {
    // The runtime hands the invocation over after the arguments.
    CustomFunctions.associate(id, (...args: unknown[]) =>
      evaluate(argumentsOf(parameters, args)).map((row) => row.map((output) => resultOf(output, messageFor))),
    );
  }
}

/** A repeating parameter, the last one, arrives as the list of its arguments. */
function argumentsOf(parameters: readonly ParameterDefinition[], args: readonly unknown[]): Argument[] {
  const given = args.slice(0, parameters.length);
  const last: unknown = given.at(-1);
  if (given.length < parameters.length || parameters.at(-1)?.repeating !== true || !Array.isArray(last)) {
    return given.map(argumentOf);
  }
  const repeated: readonly unknown[] = last;
  return [...given.slice(0, -1), ...repeated].map(argumentOf);
}

/** A left-out argument arrives as `null`, a range as rows. */
function argumentOf(value: unknown): Argument {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return [[inputOf(value)]];
  const rows: readonly unknown[] = value;
  return rows.map((row) => (Array.isArray(row) ? row.map(inputOf) : [inputOf(row)]));
}

function inputOf(value: unknown): Input {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  return { error: "code" in value && typeof value.code === "string" ? value.code : "#VALUE!" };
}

type Result = Exclude<Output, FunctionError> | CustomFunctions.Error;

function resultOf(output: Output, messageFor: (reason: ErrorReason) => string): Result {
  if (!(output instanceof FunctionError)) return output;
  const code = Object.values(CustomFunctions.ErrorCode).find((known: string) => known === output.error);
  return new CustomFunctions.Error(
    code ?? CustomFunctions.ErrorCode.invalidValue,
    output.reason ? messageFor(output.reason) : undefined,
  );
}
