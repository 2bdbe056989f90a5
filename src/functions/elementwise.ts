import type { Argument, FunctionDefinition, Input, Output, ParameterDefinition } from "./definition";
import { FunctionError, NOT_AVAILABLE } from "./functionError";
import type { Parameter } from "./parameter";

/** The values that a list of parameters reads, in their order. */
export type Values<P extends readonly Parameter<unknown>[]> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer V> ? V : never;
};

export interface Elementwise<Id extends string, P extends readonly Parameter<unknown>[], W extends string> {
  readonly id: Id;
  /** Parameters that vary by row, repeated and matched by shape as Excel's operators do. */
  readonly parameters: P;
  /** A last parameter that is read once as a whole, such as the workbook's own target table. */
  readonly whole?: ParameterDefinition<W>;
  /** Makes the element function for one call. */
  readonly prepare: (whole: Argument) => (...values: Values<P>) => Output;
}

/** A function whose result has the shape of its arguments, element by element. */
export function elementwise<Id extends string, const P extends readonly Parameter<unknown>[], W extends string = never>(
  definition: Elementwise<Id, P, W>,
): FunctionDefinition<Id, P[number]["name"] | W> {
  const { id, parameters, whole, prepare } = definition;
  if (parameters.length > MOST_PARAMETERS) throw new Error(`${id} has more parameters than an element function takes`);
  return {
    id,
    parameters: whole ? [...parameters, whole] : parameters,
    evaluate: (args) => {
      const compute = prepare(whole && args[parameters.length]);
      return broadcast(parameters, args, compute);
    },
  };
}

/** An argument made ready: its shape, and the value of any element of the result. */
interface Column {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => unknown;
}

const BLANK = Symbol("blank");

/**
 * Applies an element function over arguments of any shapes: equal shapes element by element; a single cell, row or
 * column is repeated; where shapes do not fit, the surplus cells are `#N/A`. An error stays in its element.
 */
export function broadcast<P extends readonly Parameter<unknown>[]>(
  parameters: P,
  args: readonly Argument[],
  compute: (...values: Values<P>) => Output,
): Output[][] {
  const columns = parameters.map((parameter, index) => columnOf(parameter, args[index]));
  const rowCount = Math.max(...columns.map(({ rows }) => rows));
  const columnCount = Math.max(...columns.map((column) => column.columns));
  // Each column reads what its parameter says, in the order of `Values<P>`; TypeScript cannot follow that through a list.
  const element = elementOf(columns, compute as (...values: unknown[]) => Output);
  const result = new Array<Output[]>(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const cells = new Array<Output>(columnCount);
    for (let column = 0; column < columnCount; column++) cells[column] = element(row, column);
    result[row] = cells;
  }
  return result;
}

function columnOf(parameter: Parameter<unknown>, argument: Argument): Column {
  const rows = argument?.length ?? 0;
  const columns = argument?.[0]?.length ?? 0;
  const read = (input: Input): unknown => {
    if (input === null || input === undefined || input === "") {
      return parameter.whenBlank ?? (parameter.seesBlank ? null : BLANK);
    }
    return parameter.read(input);
  };
  if (argument === undefined || rows === 0 || columns === 0) return constant(read(undefined));
  if (rows === 1 && columns === 1) return constant(read(argument[0]?.[0]));
  return {
    rows,
    columns,
    at: (row, column) => {
      const r = rows === 1 ? 0 : row;
      const c = columns === 1 ? 0 : column;
      return r < rows && c < columns ? read(argument[r]?.[c]) : NOT_AVAILABLE;
    },
  };
}

function constant(value: unknown): Column {
  return { rows: 1, columns: 1, at: () => value };
}

/** Most parameters that vary by row: `compute` is always called with this many values, the surplus ones undefined. */
const MOST_PARAMETERS = 6;

/** The result of one element. What does not vary is read once; nothing is allocated per element. */
function elementOf(
  columns: readonly Column[],
  compute: (...values: unknown[]) => Output,
): (row: number, column: number) => Output {
  const values = new Array<unknown>(MOST_PARAMETERS).fill(undefined);
  columns.forEach((column, index) => {
    values[index] = column.at(0, 0);
  });
  const varying = columns.flatMap((column, index) =>
    column.rows > 1 || column.columns > 1 ? [{ column, index }] : [],
  );
  const count = columns.length;
  return (row, column) => {
    for (const one of varying) values[one.index] = one.column.at(row, column);
    let blank = false;
    for (let index = 0; index < count; index++) {
      const value = values[index];
      if (value instanceof FunctionError) return value;
      if (value === BLANK) blank = true;
    }
    return blank ? "" : compute(values[0], values[1], values[2], values[3], values[4], values[5]);
  };
}
