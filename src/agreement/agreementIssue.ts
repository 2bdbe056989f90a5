/** What must stand at a place: text, a number, a list in brackets, keys with values in braces, or the value of an indicator's target. */
export type ValueKind = "text" | "number" | "whole" | "list" | "group" | "value";

/** What is wrong at a place of an agreement file. */
export type AgreementProblem =
  | { readonly code: "missing" }
  /** A key that stands nowhere in an agreement. */
  | { readonly code: "unknown" }
  /** A key that stands twice in one object, of which JSON would take the latter. */
  | { readonly code: "repeated" }
  | { readonly code: "kind"; readonly expected: ValueKind }
  | { readonly code: "choice"; readonly choices: readonly string[] }
  | { readonly code: "form"; readonly form: "id" | "year" | "day" }
  /** A number beyond its limit; `inclusive` where the limit itself is allowed. */
  | { readonly code: "too-small" | "too-large"; readonly limit: number; readonly inclusive: boolean }
  | { readonly code: "empty"; readonly of: "text" | "list" }
  | { readonly code: "too-long"; readonly of: "text" | "list"; readonly most: number }
  /** What must stand once stands at another place too. */
  | { readonly code: "taken"; readonly name: string; readonly by: string }
  /** A name without a letter or digit, by which nothing could be found. */
  | { readonly code: "nameless"; readonly name: string }
  /** Targets for a year that is not one of the agreement's. */
  | { readonly code: "foreign-year" }
  /** An id that no process has. */
  | { readonly code: "no-process"; readonly id: string };

/** A place in an agreement file, such as `processingTimes.processes[3].statutory`, and what is wrong there; "" is the whole file. */
export interface AgreementIssue {
  readonly path: string;
  readonly problem: AgreementProblem;
}

const LONGEST_KEY = 60;
const PLAIN_KEY = /^[\p{Letter}\p{Number}_-]+$/u;

/** A place in a file as people write it. Keys are those of the file, whatever they hold: odd ones are quoted, long ones cut. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${String(key)}]`;
    const name = String(key);
    const shown = name.length > LONGEST_KEY ? `${name.slice(0, LONGEST_KEY)}…` : name;
    if (!PLAIN_KEY.test(name)) return `${text}[${JSON.stringify(shown)}]`;
    return text === "" ? shown : `${text}.${shown}`;
  }, "");
}
