import type { FunctionId, ParameterName } from "../functions/catalogue";
import type { ErrorReason, FunctionError } from "../functions/functionError";
import { ERROR_CAUSES, type ErrorCause, functionHelp } from "../functions/functionHelp";
import type { Fault } from "./explanation";
import { isError, type Matrix } from "./matrix";

/** An argument with its values, `undefined` where it was left out. */
export interface GivenArgument {
  readonly parameter: ParameterName;
  readonly values: Matrix | undefined;
}

export interface ErrorExplanation {
  readonly fault: Fault;
  /** Place among the arguments of the one that is to blame, `null` where none is. */
  readonly argument: number | null;
}

/** Why a call gives an error, and which argument it comes from. */
export function explainError(id: FunctionId, args: readonly GivenArgument[], error: FunctionError): ErrorExplanation {
  if (error.reason) {
    return { fault: { kind: "reason", reason: error.reason }, argument: blamed(error.reason, args) };
  }
  const passedOn = place(args, (value) => isError(value) && value.error === error.error);
  const passing = passedOn === null ? undefined : args[passedOn];
  if (passing) return { fault: { kind: "passed-on", parameter: passing.parameter }, argument: passedOn };
  const causes: readonly ErrorCause[] = functionHelp[id].errors;
  const candidates = causes.filter((cause) => ERROR_CAUSES[cause] === error.error);
  const found = candidates
    .map((cause) => ({ cause, argument: sign(cause, args) }))
    .find(({ argument }) => argument !== null);
  const cause = found?.cause ?? candidates.find((candidate) => candidate !== "negative");
  return {
    fault: cause === undefined ? { kind: "unknown" } : { kind: "cause", cause },
    argument: found?.argument ?? null,
  };
}

/** The argument that shows a cause, `null` where none does. */
function sign(cause: ErrorCause, args: readonly GivenArgument[]): number | null {
  switch (cause) {
    case "negative":
      return place(args, (value) => typeof value === "number" && value < 0);
    case "divide-by-zero":
      return lastPlace(args, (value) => value === 0);
    case "too-large-part":
      return exceeds(args, "part", "whole") ? named(args, "part") : null;
    case "wrong-order":
      return named(args, "decided");
    default:
      return null;
  }
}

function blamed(reason: ErrorReason, args: readonly GivenArgument[]): number | null {
  switch (reason.code) {
    case "unknown-process":
    case "no-target":
    case "no-share-target":
    case "no-migri-target":
    case "no-statutory-maximum":
      return named(args, "process");
    case "unknown-period":
    case "ambiguous-period":
      return named(args, "period");
    case "not-a-number":
    case "not-a-choice":
      return place(
        args,
        (value) => (typeof value === "string" || typeof value === "boolean") && String(value) === reason.text,
      );
    case "unknown-indicator":
    case "no-indicator-target":
    case "open-indicator":
      return named(args, "indicator");
    case "which-item":
      return named(args, "item") ?? named(args, "indicator");
    case "broken-target-row":
    case "duplicate-target-row":
    case "missing-target-heading":
      return named(args, "targets");
  }
}

type Test = (value: Matrix[number][number]) => boolean;

function place(args: readonly GivenArgument[], test: Test): number | null {
  const index = args.findIndex(({ values }) => values?.some((row) => row.some(test)));
  return index === -1 ? null : index;
}

function lastPlace(args: readonly GivenArgument[], test: Test): number | null {
  const index = args.findLastIndex(({ values }) => values?.some((row) => row.some(test)));
  return index === -1 ? null : index;
}

/** Whether some figure of one argument is larger than a figure of another. */
function exceeds(args: readonly GivenArgument[], part: ParameterName, whole: ParameterName): boolean {
  const largest = Math.max(...figures(args, part));
  return figures(args, whole).some((figure) => figure < largest);
}

function figures(args: readonly GivenArgument[], parameter: ParameterName): number[] {
  const values = args.find((argument) => argument.parameter === parameter)?.values?.flat() ?? [];
  return values.filter((value) => typeof value === "number");
}

function named(args: readonly GivenArgument[], parameter: ParameterName): number | null {
  const index = args.findIndex((argument) => argument.parameter === parameter);
  return index === -1 ? null : index;
}
