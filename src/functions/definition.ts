import type { CellError } from "../scoreboard/cellValue";
import type { FunctionError } from "./functionError";

/** One element of an argument, as Excel hands it over. */
export type Input = number | string | boolean | CellError | null | undefined;
/** An argument: rows of elements, `undefined` where it was left out. */
export type Argument = readonly (readonly Input[])[] | undefined;
/** One element of a result; a blank is "". */
export type Output = number | string | boolean | FunctionError;

export interface ParameterDefinition<Name extends string = string> {
  readonly name: Name;
  readonly optional: boolean;
  /** The last parameter of a function may be given any number of times. */
  readonly repeating?: boolean;
}

/** A custom function as Excel, the command line and the help know it. */
export interface FunctionDefinition<Id extends string = string, Name extends string = string> {
  /** Without the namespace: `PTS_PER_HTV`. */
  readonly id: Id;
  readonly parameters: readonly ParameterDefinition<Name>[];
  /** @param args one for each parameter; trailing ones may be missing */
  readonly evaluate: (args: readonly Argument[]) => Output[][];
}
