import * as z from "zod/mini";
import type { CustomFunctionSignature } from "../model/customFunctions";
import type { CustomFunctionsSource } from "./types";

const metadataSchema = z.object({
  allowErrorForDataTypeAny: z.optional(z.boolean()),
  functions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      parameters: z.array(
        z.object({
          name: z.string(),
          dimensionality: z.optional(z.enum(["scalar", "matrix"])),
          type: z.optional(z.string()),
          optional: z.optional(z.boolean()),
          repeating: z.optional(z.boolean()),
        }),
      ),
      options: z.optional(
        z.object({
          cancelable: z.optional(z.boolean()),
          stream: z.optional(z.boolean()),
          volatile: z.optional(z.boolean()),
          requiresAddress: z.optional(z.boolean()),
          requiresParameterAddresses: z.optional(z.boolean()),
        }),
      ),
    }),
  ),
});

/** A function as the engine calls it, and the id under which the add-in has associated it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly signature: CustomFunctionSignature;
}

/**
 * Reads what a manifest declares, as Excel does: parameters are scalars unless they are said to be matrices, and errors
 * reach only functions whose file allows it.
 * @throws {z.core.$ZodError} where the text is no functions.json
 * @throws {Error} for streaming and volatile functions, which this host does not run
 */
export function readFunctionMetadata({ json, namespace }: CustomFunctionsSource): readonly FunctionMetadata[] {
  const { functions, allowErrorForDataTypeAny } = metadataSchema.parse(JSON.parse(json));
  return functions.map(({ id, name, parameters, options }) => {
    if (options?.stream || options?.volatile) throw new Error(`${name}: streaming and volatile functions are not run`);
    return {
      id,
      signature: {
        name: `${namespace}.${name}`.toUpperCase(),
        parameters: parameters.map((parameter) => ({
          name: parameter.name,
          matrix: parameter.dimensionality === "matrix",
          optional: parameter.optional === true,
          repeating: parameter.repeating === true,
        })),
        acceptsErrors: allowErrorForDataTypeAny === true,
        cancelable: options?.cancelable === true,
        requiresAddress: options?.requiresAddress === true,
        requiresParameterAddresses: options?.requiresParameterAddresses === true,
      },
    };
  });
}
