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

const LONGEST = 40;

/** So much of a call's text as a message about it can hold. */
export function excerpt(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
