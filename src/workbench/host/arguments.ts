import { ExcelError } from "./errors";

/** Readers for what an add-in passes; each refuses what does not fit with Excel's InvalidArgument. */
function invalid(wanted: string): ExcelError {
  return new ExcelError("InvalidArgument", `Expected ${wanted}.`);
}

export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalid("a text");
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalid("a number");
  return value;
}

export function integerArgument(value: unknown): number {
  const number = numberArgument(value);
  if (!Number.isInteger(number)) throw invalid("a whole number");
  return number;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalid("true or false");
  return value;
}

/** A left-out argument comes as null or not at all. */
export function optional<Value>(value: unknown, read: (value: unknown) => Value, otherwise: Value): Value {
  return value === null || value === undefined ? otherwise : read(value);
}

export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid("an object");
  return Object.fromEntries(Object.entries(value));
}

/** One of Excel's enumeration values, whatever the case of its first letter. */
export function choiceArgument<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const text = textArgument(value).toLowerCase();
  const choice = choices.find((candidate) => candidate.toLowerCase() === text);
  if (choice === undefined) throw invalid(`one of ${choices.join(", ")}`);
  return choice;
}

/** A colour as Excel yields it: `#RRGGBB` in capitals. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalid("a colour such as #FFA500");
  return text.toUpperCase();
}

/**
 * What is set on a range: one value for all cells, or a matrix of the range's own shape.
 * @returns the value for a cell, counted from the range's first
 */
export function cellwiseArgument(
  value: unknown,
  rows: number,
  columns: number,
): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const lines: unknown[][] = value.filter((line) => Array.isArray(line));
  if (value.length !== rows || lines.length !== rows || lines.some((line) => line.length !== columns)) {
    throw invalid(`${String(rows)} rows of ${String(columns)} values`);
  }
  return (row, column) => lines[row]?.[column];
}
