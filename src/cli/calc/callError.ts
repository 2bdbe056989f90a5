import type { CallProblem } from "../../i18n/cli/problem";

/** A call that cannot be read, and where: a character of the text, counted from 1. */
export class CallError extends Error {
  override readonly name = "CallError";

  constructor(
    readonly problem: CallProblem,
    readonly at: number,
  ) {
    super(`${problem.code} at ${String(at)}`);
  }
}
