import type { Argument, Input, Output } from "./definition";
import { FunctionError, NOT_AVAILABLE } from "./functionError";
import type { Parameter } from "./parameter";

/** The values that a list of parameters reads, in their order. */
export type Values<P extends readonly Parameter<unknown>[]> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer V> ? V : never;
};

/** A call made ready: the shape of its result, and any element of it. */
export interface Elements {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Output;
}

/** Most parameters that vary by row: an element function is always called with this many values, the surplus ones undefined. */
export const MOST_PARAMETERS = 6;

const BLANK: unique symbol = Symbol("blank");

/**
 * Applies an element function over arguments of any shapes: equal shapes element by element; a single cell, row or
 * column is repeated; where shapes do not fit, the surplus cells are `#N/A`. An error stays in its element.
 */
export function elementsOf<P extends readonly Parameter<unknown>[]>(
  parameters: P,
  args: readonly Argument[],
  compute: (...values: Values<P>) => Output,
): Elements {
  // Each column reads what its parameter says, in the order of `Values<P>`; TypeScript cannot follow that through a list.
  const element = compute as (...values: readonly unknown[]) => Output;
  return elements(parameters, args, (v) => element(v[0], v[1], v[2], v[3], v[4], v[5]));
}

/**
 * The same where any number of arguments is read alike.
 * @param compute gets the values in one array, which is written over for the next element
 */
export function elementsOfList<V>(
  parameters: readonly Parameter<V>[],
  args: readonly Argument[],
  compute: (values: readonly V[]) => Output,
): Elements {
  return elements(parameters, args, compute as (values: readonly unknown[]) => Output);
}

/** What the first element of an argument holds, for what is given once a call; `null` where it is blank. */
export function firstValue<V>(parameter: Parameter<V>, argument: Argument): V | FunctionError | null {
  const value = readerOf(parameter)(argument?.[0]?.[0]);
  return value === BLANK ? null : value;
}

/** Every element, row by row. */
export function matrixOf({ rows, columns, at }: Elements): Output[][] {
  const result = new Array<Output[]>(rows);
  for (let row = 0; row < rows; row++) {
    const cells = [at(row, 0)];
    for (let column = 1; column < columns; column++) cells.push(at(row, column));
    result[row] = cells;
  }
  return result;
}

/** Visits the elements row by row up to the first error, which is returned. */
export function visitElements(
  { rows, columns, at }: Elements,
  visit: (output: Exclude<Output, FunctionError>) => void,
): FunctionError | null {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const output = at(row, column);
      if (output instanceof FunctionError) return output;
      visit(output);
    }
  }
  return null;
}

function elements(
  parameters: readonly Parameter<unknown>[],
  args: readonly Argument[],
  compute: (values: readonly unknown[]) => Output,
): Elements {
  const readings = parameters.map((parameter, index) => readingOf(parameter, args[index]));
  const rows = Math.max(...readings.map((reading) => reading.rows));
  const columns = Math.max(...readings.map((reading) => reading.columns));
  const simple = readings.every((one) => one.sound && fits(one.rows, rows) && fits(one.columns, columns));
  return { rows, columns, at: simple ? soundElement(readings, compute) : anyElement(readings, compute) };
}

const fits = (size: number, whole: number): boolean => size === 1 || size === whole;

/** An argument, each element of it read once. */
interface Reading {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly values: readonly unknown[];
  /** Whether all of them are values: none is an error, none a blank that matters. */
  readonly sound: boolean;
  /** How far the next row and the next column are among the values: nowhere where one is repeated. */
  readonly rowStep: number;
  readonly columnStep: number;
}

function readingOf(parameter: Parameter<unknown>, argument: Argument = []): Reading {
  const read = readerOf(parameter);
  const rows = Math.max(1, argument.length);
  const columns = Math.max(1, argument[0]?.length ?? 0);
  const values = new Array<unknown>(rows * columns);
  let sound = true;
  let index = 0;
  for (let row = 0; row < rows; row++) {
    const cells = argument[row];
    for (let column = 0; column < columns; column++) {
      const value = read(cells?.[column]);
      values[index++] = value;
      if (value === BLANK || value instanceof FunctionError) sound = false;
    }
  }
  return { rows, columns, values, sound, rowStep: rows === 1 ? 0 : columns, columnStep: columns === 1 ? 0 : 1 };
}

function readerOf<V>(parameter: Parameter<V>): (input: Input) => V | FunctionError | null | typeof BLANK {
  const { read, whenBlank, seesBlank } = parameter;
  const blank = whenBlank ?? (seesBlank ? null : BLANK);
  return (input) => (input === null || input === undefined || input === "" ? blank : read(input));
}

/** An element where every reading is sound and of a shape that fits: nothing is left to ask. */
function soundElement(readings: readonly Reading[], compute: (values: readonly unknown[]) => Output): Elements["at"] {
  const element = readings.map(({ values }) => values[0]);
  const varying = readings.flatMap(({ values, rowStep, columnStep }, index) =>
    rowStep + columnStep > 0 ? [{ index, values, rowStep, columnStep }] : [],
  );
  return (row, column) => {
    for (const { index, values, rowStep, columnStep } of varying) {
      element[index] = values[row * rowStep + column * columnStep];
    }
    return compute(element);
  };
}

/** An element of any readings: an error is passed on, a blank leaves a blank. */
function anyElement(readings: readonly Reading[], compute: (values: readonly unknown[]) => Output): Elements["at"] {
  const element = new Array<unknown>(readings.length);
  return (row, column) => {
    let blank = false;
    for (let index = 0; index < readings.length; index++) {
      const value = valueAt(readings[index], row, column);
      if (value instanceof FunctionError) return value;
      if (value === BLANK) blank = true;
      element[index] = value;
    }
    return blank ? "" : compute(element);
  };
}

function valueAt(reading: Reading | undefined, row: number, column: number): unknown {
  if (!reading) return BLANK;
  const { rows, columns, values, rowStep, columnStep } = reading;
  const inside = (rows === 1 || row < rows) && (columns === 1 || column < columns);
  return inside ? values[row * rowStep + column * columnStep] : NOT_AVAILABLE;
}
