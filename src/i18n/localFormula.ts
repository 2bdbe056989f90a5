import { NAMESPACE } from "../functions/catalogue";
import type { ParameterDefinition } from "../functions/definition";
import type { Language } from "./language";

/** How an Excel of a language writes formulas. */
interface Notation {
  readonly separator: string;
  readonly decimal: string;
  readonly words: Readonly<Record<string, string>>;
}

const NOTATIONS: Readonly<Record<Language, Notation>> = {
  fi: { separator: ";", decimal: ",", words: { DATE: "PÄIVÄYS", TRUE: "TOSI", FALSE: "EPÄTOSI" } },
  sv: { separator: ";", decimal: ",", words: { DATE: "DATUM", TRUE: "SANT", FALSE: "FALSKT" } },
  en: { separator: ",", decimal: ".", words: {} },
};

/** Every separator between arguments that some Excel uses. */
export const SEPARATORS: readonly string[] = [...new Set(Object.values(NOTATIONS).map(({ separator }) => separator))];

export function separatorOf(language: Language): string {
  return NOTATIONS[language].separator;
}

/**
 * How a function is called, what may be left out in brackets.
 * @example functionSyntax("PERIOD_START", [period], ";") // "=SCOREBOARD.PERIOD_START(period)"
 */
export function functionSyntax(id: string, parameters: readonly ParameterDefinition[], separator: string): string {
  const names = parameters.map(({ name, optional, repeating }) =>
    optional ? `[${name}]` : repeating === true ? `${name}${separator} …` : name,
  );
  return `=${NAMESPACE}.${id}(${names.join(`${separator} `)})`;
}

const TOKEN = /"[^"]*"|\d+\.\d+|,|\b(?:DATE|TRUE|FALSE)\b/g;

/**
 * A call in English notation as a person of the language types it.
 * @example localCall("fi", "TARGET_STATUS(62,60,\"lower\",0.1)") // "TARGET_STATUS(62;60;\"lower\";0,1)"
 */
export function localCall(language: Language, call: string): string {
  const { separator, decimal, words } = NOTATIONS[language];
  return call.replace(TOKEN, (token) => {
    if (token.startsWith('"')) return token;
    if (token === ",") return separator;
    return words[token] ?? token.replace(".", decimal);
  });
}

/** A result as Excel shows it in the language; the rows of an array one below the other. */
export function localResult(language: Language, result: string): string {
  const { decimal, words } = NOTATIONS[language];
  if (!result.startsWith("[")) return words[result] ?? result.replace(".", decimal);
  return result
    .slice(2, -2)
    .split("],[")
    .map((row) => row.replaceAll('"', "").replaceAll(",", " | ").replaceAll(".", decimal))
    .join("\n  ");
}
