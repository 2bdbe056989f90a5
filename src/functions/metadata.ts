import { functionCatalogue, type FunctionId, type ParameterName } from "./catalogue";
import type { ParameterDefinition } from "./definition";

/** What a person reads of the functions in Excel's own lists, in one language. */
export interface FunctionTexts {
  readonly functions: Readonly<Record<FunctionId, string>>;
  readonly parameters: Readonly<Record<ParameterName, string>>;
}

/** The content of functions.json, by which Excel knows the functions before any of our code has run. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    /** The page that Excel opens from its function wizard. */
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: "any";
      readonly dimensionality: "matrix";
      readonly optional: boolean;
      readonly repeating: boolean;
    }[];
    readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  }[];
}

/**
 * Metadata of every function. All parameters are ranges: a blank single cell would reach us as 0 on the desktop. Errors are
 * let in, so that one bad cell spoils its own element only.
 */
export function functionsMetadata(texts: FunctionTexts, helpUrl: (id: FunctionId) => string): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: functionCatalogue.map(({ id, parameters }) => ({
      id,
      name: id,
      description: texts.functions[id],
      helpUrl: helpUrl(id),
      parameters: parameters.map(({ name, optional, repeating = false }: ParameterDefinition<ParameterName>) => ({
        name,
        description: texts.parameters[name],
        type: "any",
        dimensionality: "matrix",
        optional,
        repeating,
      })),
      result: { type: "any", dimensionality: "matrix" },
    })),
  };
}
