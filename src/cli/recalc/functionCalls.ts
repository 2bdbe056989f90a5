import { functionCatalogue, NAMESPACE } from "../../functions/catalogue";
import type { Argument, FunctionDefinition, Output } from "../../functions/definition";
import { FunctionError } from "../../functions/functionError";
import type {
  CustomFunctionArgument,
  CustomFunctionCall,
  CustomFunctionRunner,
  CustomFunctionSignature,
  CustomFunctionValue,
} from "../../workbench/model/customFunctions";
import type { WorkbookModel } from "../../workbench/model/workbookModel";

const definitions: ReadonlyMap<string, FunctionDefinition> = new Map(
  functionCatalogue.map((definition) => [`${NAMESPACE}.${definition.id}`, definition]),
);

/** Has a workbook's calls of our functions answered by the functions themselves, as Excel's runtime would. */
export function answerFunctions(model: WorkbookModel): void {
  model.registerFunctions([...definitions].map(([name, definition]) => signatureOf(name, definition)));
  const runner: CustomFunctionRunner = {
    invoke: (calls) => {
      // The engine takes up answers once the run that asks is over, which it is only after this turn.
      setImmediate(() => {
        model.functions.answer(calls.map((call) => ({ id: call.id, value: answerTo(call) })));
      });
    },
    cancel: () => undefined,
  };
  model.functions.connect(runner);
}

function signatureOf(name: string, { parameters }: FunctionDefinition): CustomFunctionSignature {
  return {
    name,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      matrix: true,
      optional: parameter.optional,
      repeating: parameter.repeating === true,
    })),
    acceptsErrors: true,
    cancelable: false,
    requiresAddress: false,
    requiresParameterAddresses: false,
  };
}

function answerTo({ signature, args }: CustomFunctionCall): CustomFunctionValue[][] {
  const definition = definitions.get(signature.name);
  if (!definition) throw new Error(`There is no function ${signature.name}`);
  const repeating = signature.parameters.at(-1)?.repeating === true;
  const last = args.at(-1);
  const given = repeating && isList(last) ? [...args.slice(0, -1), ...last] : args;
  return definition.evaluate(given.map(argumentOf)).map((row) => row.map(valueOf));
}

function isList(value: CustomFunctionArgument | undefined): value is readonly CustomFunctionArgument[] {
  return Array.isArray(value);
}

/** Every parameter is a matrix; one that was left out arrives as `null`. */
function argumentOf(argument: CustomFunctionArgument): Argument {
  if (argument === null) return undefined;
  if (!isList(argument)) return [[argument]];
  return argument.map((row) => (isList(row) ? row.map(scalarOf) : [row]));
}

function scalarOf(value: CustomFunctionArgument): CustomFunctionValue {
  return isList(value) ? { error: "#VALUE!" } : value;
}

function valueOf(output: Output): CustomFunctionValue {
  return output instanceof FunctionError ? { error: output.error } : output;
}
