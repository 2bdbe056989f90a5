import type { AgreementProblem, ValueKind } from "../../agreement/agreementIssue";

/** What is said of an agreement file, in the words of a language. */
export interface AgreementTexts {
  /** Stands in place of a path where the file as a whole is meant. */
  readonly wholeFile: string;
  /** What is wrong at a place; follows the place and a colon. */
  readonly problem: (problem: AgreementProblem) => string;
}

/** What must stand at a place, by kind. */
export type KindWords = Readonly<Record<ValueKind, string>>;

const LONGEST_NAME = 60;

/** A name from the file, in quotation marks, cut where nobody would read it to its end. */
export function named(name: string): string {
  return JSON.stringify(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
}
