import type { CustomFunctionArgument, CustomFunctionCall, CustomFunctionRunner } from "../model/customFunctions";
import type { WorkbookModel } from "../model/workbookModel";
import type { FunctionMetadata } from "./functionMetadata";
import { readFunctionResults } from "./functionResults";
import type { HostMessage } from "./types";

const category = 1;
const invokeType = 1000;
const cancelType = 1001;
const cancelableFlag = 1;
const errorsFlag = 4;

/** Ways of sending results that the add-in may use: in slices, sooner, and not too late. */
export const enabledFeatures = [1, 2, 4] as const;

/** Runs custom functions by messages to the add-in, which answers with a request. */
export class FunctionService implements CustomFunctionRunner {
  private isReady = false;
  private readonly waiting: (() => void)[] = [];
  private readonly ids: ReadonlyMap<string, string>;

  constructor(
    private readonly model: WorkbookModel,
    functions: readonly FunctionMetadata[],
    private readonly send: (messages: readonly HostMessage[]) => void,
  ) {
    this.ids = new Map(functions.map(({ id, signature }) => [signature.name, id]));
    if (functions.length > 0) model.registerFunctions(functions.map(({ signature }) => signature));
  }

  whenReady(): Promise<void> {
    if (this.isReady) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The add-in has associated its functions and listens. */
  ready(): void {
    this.isReady = true;
    this.model.functions.connect(this);
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** The add-in has gone. */
  reset(): void {
    this.isReady = false;
    this.model.functions.disconnect();
  }

  results(results: unknown): void {
    this.model.functions.answer(readFunctionResults(results));
  }

  invoke(calls: readonly CustomFunctionCall[]): void {
    this.send(calls.map((call) => this.message(invokeType, this.invocation(call))));
  }

  cancel(calls: readonly CustomFunctionCall[]): void {
    this.send(calls.map(({ id }) => this.message(cancelType, { invocationId: id })));
  }

  private message(type: number, content: unknown): HostMessage {
    return { category, type, targetId: "", message: JSON.stringify(content) };
  }

  private invocation({ id, signature, args, address, parameterAddresses }: CustomFunctionCall): readonly unknown[] {
    const flags = (signature.cancelable ? cancelableFlag : 0) | (signature.acceptsErrors ? errorsFlag : 0);
    return [
      id,
      this.ids.get(signature.name) ?? signature.name,
      args.map(transported),
      signature.requiresAddress ? address : "",
      flags,
      signature.requiresParameterAddresses ? parameterAddresses : null,
    ];
  }
}

function isList(value: CustomFunctionArgument): value is readonly CustomFunctionArgument[] {
  return Array.isArray(value);
}

function transported(value: CustomFunctionArgument): unknown {
  if (isList(value)) return value.map(transported);
  return transportedValue(value);
}

function transportedValue(value: Exclude<CustomFunctionArgument, readonly unknown[]>): unknown {
  if (typeof value !== "object" || value === null || !("error" in value)) return value;
  return { type: "CustomFunctionError", code: value.error };
}
