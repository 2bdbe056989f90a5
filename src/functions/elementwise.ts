import { type Elements, elementsOf, matrixOf, MOST_PARAMETERS, type Values } from "./broadcast";
import type { Argument, FunctionDefinition, Output, ParameterDefinition } from "./definition";
import type { Parameter } from "./parameter";

export interface Elementwise<Id extends string, P extends readonly Parameter<unknown>[], W extends string> {
  readonly id: Id;
  /** Parameters that vary by row, repeated and matched by shape as Excel's operators do. */
  readonly parameters: P;
  /** A last parameter that is read once as a whole, such as the workbook's own target table. */
  readonly whole?: ParameterDefinition<W>;
  /** Makes the element function for one call. */
  readonly prepare: (whole: Argument) => (...values: Values<P>) => Output;
}

export interface ElementwiseFunction<Id extends string, Name extends string> extends FunctionDefinition<Id, Name> {
  /** The elements of a call one at a time, for a function that sums them up. */
  readonly elements: (args: readonly Argument[]) => Elements;
}

/** A function whose result has the shape of its arguments, element by element. */
export function elementwise<Id extends string, const P extends readonly Parameter<unknown>[], W extends string = never>(
  definition: Elementwise<Id, P, W>,
): ElementwiseFunction<Id, P[number]["name"] | W> {
  const { id, parameters, whole, prepare } = definition;
  if (parameters.length > MOST_PARAMETERS) throw new Error(`${id} has more parameters than an element function takes`);
  const elements = (args: readonly Argument[]): Elements =>
    elementsOf(parameters, args, prepare(whole && args[parameters.length]));
  return {
    id,
    parameters: whole ? [...parameters, whole] : parameters,
    evaluate: (args) => matrixOf(elements(args)),
    elements,
  };
}
