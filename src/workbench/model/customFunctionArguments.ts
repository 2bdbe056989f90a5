import { quotedSheetName, rangeAddress } from "./a1";
import { fromRange } from "./areas";
import type {
  CustomFunctionArgument,
  CustomFunctionParameter,
  CustomFunctionSignature,
  CustomFunctionValue,
} from "./customFunctions";
import { busy, type EngineValue, type EngineValues, isEngineReference } from "./engineValues";

interface BoundArguments {
  readonly ok: true;
  readonly args: readonly CustomFunctionArgument[];
  readonly addresses: readonly (string | readonly string[])[];
}

type Binding = BoundArguments | { readonly ok: false; readonly error: string };

interface BoundArgument {
  readonly value: CustomFunctionArgument;
  readonly address: string;
}

const missing: BoundArgument = { value: null, address: "" };

function errorIn(cells: readonly (readonly CustomFunctionValue[])[], onlyBusy: boolean): string | null {
  let first: string | null = null;
  for (const value of cells.flat()) {
    if (typeof value !== "object" || value === null) continue;
    if (value.error === busy) return busy;
    first ??= value.error;
  }
  return onlyBusy ? null : first;
}

function addressOf(value: EngineValue, sheetName: (sheetId: string) => string): string {
  if (!isEngineReference(value)) return "";
  const { sheetId, range } = value.toUnitRange();
  return `${quotedSheetName(sheetName(sheetId))}!${rangeAddress(fromRange(range))}`;
}

/**
 * Lays the arguments of a formula out as the function's metadata says. The result is an error instead where an argument
 * still waits (`#BUSY!`), is an error that the function does not take, or does not fit the signature (`#VALUE!`).
 */
export function bindArguments(
  signature: CustomFunctionSignature,
  given: readonly EngineValue[],
  values: EngineValues,
  sheetName: (sheetId: string) => string,
): Binding {
  const { parameters } = signature;
  const repeating = parameters.at(-1)?.repeating === true;
  const single = repeating ? parameters.slice(0, -1) : parameters;
  const required = parameters.filter(({ optional }) => !optional).length;
  if (given.length < required || (!repeating && given.length > parameters.length))
    return { ok: false, error: "#VALUE!" };

  const bound: BoundArgument[] = [];
  for (const [index, value] of given.entries()) {
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    if (!parameter) return { ok: false, error: "#VALUE!" };
    const one = bindOne(parameter, signature, value, values, sheetName);
    if ("error" in one) return { ok: false, error: one.error };
    bound.push(one);
  }
  const args: CustomFunctionArgument[] = single.map((_, index) => (bound[index] ?? missing).value);
  const addresses: (string | string[])[] = single.map((_, index) => (bound[index] ?? missing).address);
  if (repeating) {
    const rest = bound.slice(single.length);
    args.push(rest.map(({ value }) => value));
    addresses.push(rest.map(({ address }) => address));
  }
  return { ok: true, args, addresses };
}

function bindOne(
  parameter: CustomFunctionParameter,
  { acceptsErrors, requiresParameterAddresses }: CustomFunctionSignature,
  value: EngineValue,
  values: EngineValues,
  sheetName: (sheetId: string) => string,
): BoundArgument | { readonly error: string } {
  const cells = values.matrix(value);
  const error = errorIn(cells, acceptsErrors);
  if (error !== null) return { error };
  const address = requiresParameterAddresses ? addressOf(value, sheetName) : "";
  const first = cells[0]?.[0] ?? null;
  const isOne = cells.length === 1 && cells[0]?.length === 1;
  if (isOne && first === null && !isEngineReference(value)) return missing;
  if (parameter.matrix) return { value: cells, address };
  return isOne ? { value: first, address } : { error: "#VALUE!" };
}
