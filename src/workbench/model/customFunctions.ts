/** What the engine must know of a custom function: its full name and how its arguments are handed over. */
export interface CustomFunctionSignature {
  /** As in a formula: `SCOREBOARD.SHARE`. */
  readonly name: string;
  readonly parameters: readonly CustomFunctionParameter[];
  /** False: an error in an argument becomes the result and the function is not called. */
  readonly acceptsErrors: boolean;
  readonly cancelable: boolean;
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
}

export interface CustomFunctionParameter {
  readonly name: string;
  /** A matrix arrives as rows of cells, a scalar as one value. */
  readonly matrix: boolean;
  readonly optional: boolean;
  /** Only the last one can repeat; each repetition is an argument of its own inside one list. */
  readonly repeating: boolean;
}

/** `null` is an empty cell or an argument that was left out. */
export type CustomFunctionValue = null | number | string | boolean | { readonly error: string };

export type CustomFunctionMatrix = readonly (readonly CustomFunctionValue[])[];

export type CustomFunctionArgument = CustomFunctionValue | CustomFunctionMatrix | readonly CustomFunctionArgument[];

/** One cell's call, to be answered later under the same id. */
export interface CustomFunctionCall {
  readonly id: number;
  readonly signature: CustomFunctionSignature;
  readonly args: readonly CustomFunctionArgument[];
  /** Of the calling cell, with its sheet: `Sheet1!B2`. */
  readonly address: string;
  /** Of each argument that was a reference, `""` for the others; a list inside for a repeating parameter. */
  readonly parameterAddresses: readonly (string | readonly string[])[];
}

export interface CustomFunctionAnswer {
  readonly id: number;
  readonly value: CustomFunctionValue | CustomFunctionMatrix;
}

/** Who runs the functions: the host, once the add-in is there. */
export interface CustomFunctionRunner {
  /** The calls of one calculation, together. */
  invoke(calls: readonly CustomFunctionCall[]): void;
  /** Calls of cancelable functions whose cells were changed meanwhile. */
  cancel(calls: readonly CustomFunctionCall[]): void;
}
