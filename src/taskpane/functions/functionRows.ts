import { functionCatalogue, type FunctionId, NAMESPACE, type ParameterName } from "../../functions/catalogue";
import type { ParameterDefinition } from "../../functions/definition";
import { functionHelp } from "../../functions/functionHelp";
import { functionSyntax, localCall, localResult, separatorOf } from "../../i18n/localFormula";
import type { ReferenceWords } from "../../i18n/reference/referenceWords";
import { matchesSearch } from "../matchesSearch";

/** A function as the list shows it. */
export interface FunctionRow {
  readonly id: FunctionId;
  readonly description: string;
}

/** Everything that the pane tells of a function, as the Excel of the language writes it. */
export interface FunctionDetails extends FunctionRow {
  /** With the namespace. */
  readonly name: string;
  readonly syntax: string;
  readonly meaning: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    /** May be left out, or given many times. */
    readonly remarks: readonly string[];
  }[];
  readonly example: string;
  readonly result: string;
  /** Address of the help page, relative to the pane's. */
  readonly helpPage: string;
}

/** The functions whose name, description, meaning, arguments or example have every word of the search. */
export function functionRows(words: ReferenceWords, search: string): FunctionRow[] {
  const { functions, parameters: parameterTexts } = words.functions;
  const { meanings } = words.help;
  return functionCatalogue
    .filter(({ id, parameters }) => {
      const texts = parameters.flatMap(({ name }: ParameterDefinition<ParameterName>) => [name, parameterTexts[name]]);
      return matchesSearch(search, [id, functions[id], meanings[id], functionHelp[id].example.call, ...texts]);
    })
    .map(({ id }) => ({ id, description: functions[id] }));
}

export function functionDetails(words: ReferenceWords, id: FunctionId): FunctionDetails {
  const { language } = words;
  const { functions, parameters: parameterTexts } = words.functions;
  const { meanings, optional, repeating } = words.help;
  const { call, result } = functionHelp[id].example;
  const parameters: readonly ParameterDefinition<ParameterName>[] =
    functionCatalogue.find((definition) => definition.id === id)?.parameters ?? [];
  return {
    id,
    name: `${NAMESPACE}.${id}`,
    description: functions[id],
    syntax: functionSyntax(id, parameters, separatorOf(language)),
    meaning: meanings[id],
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameterTexts[parameter.name],
      remarks: [...(parameter.optional ? [optional] : []), ...(parameter.repeating === true ? [repeating] : [])],
    })),
    example: `=${NAMESPACE}.${localCall(language, call)}`,
    result: localResult(language, result),
    helpPage: `help/${language}/${id}.html`,
  };
}
