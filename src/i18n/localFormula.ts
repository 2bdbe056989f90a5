import { NAMESPACE } from "../functions/catalogue";
import type { ParameterDefinition } from "../functions/definition";
import { EXCEL_FUNCTION_NAMES } from "./excelFunctionNames";
import type { Language } from "./language";

/** How an Excel of a language writes formulas. */
interface Notation {
  readonly separator: string;
  readonly decimal: string;
  readonly words: Readonly<Record<string, string>>;
}

const NOTATIONS: Readonly<Record<Language, Notation>> = {
  fi: { separator: ";", decimal: ",", words: { TRUE: "TOSI", FALSE: "EPÄTOSI" } },
  sv: { separator: ";", decimal: ",", words: { TRUE: "SANT", FALSE: "FALSKT" } },
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

/** Texts and names of sheets in quotes, decimals, separators, logical values, and names before a bracket. */
const TOKEN = /"[^"]*"|'[^']*'|\d+\.\d+|,|\b(?:TRUE|FALSE)\b|(?<![\w.])[A-Z][A-Z.]*(?=\()/g;

/**
 * A call or formula in English notation as a person of the language types it.
 * @example localCall("fi", "TARGET_STATUS(62,60,\"lower\",0.1)") // "TARGET_STATUS(62;60;\"lower\";0,1)"
 */
export function localCall(language: Language, call: string): string {
  const { separator, decimal, words } = NOTATIONS[language];
  return call.replace(TOKEN, (token) => {
    if (/^["']/.test(token)) return token;
    if (token === ",") return separator;
    if (/^\d/.test(token)) return token.replace(".", decimal);
    return words[token] ?? EXCEL_FUNCTION_NAMES[language][token] ?? token;
  });
}

/** Texts in quotes, what stands between them, and decimals. */
const RESULT_TOKEN = /"(?<text>[^"]*)"|,|\d+\.\d+/g;

/** A result as Excel shows it in the language; the rows of an array one below the other. */
export function localResult(language: Language, result: string): string {
  const { decimal, words } = NOTATIONS[language];
  if (!result.startsWith("[")) return words[result] ?? result.replace(".", decimal);
  return result
    .slice(2, -2)
    .split("],[")
    .map((row) =>
      row.replace(
        RESULT_TOKEN,
        (token, text?: string) => text ?? (token === "," ? " | " : token.replace(".", decimal)),
      ),
    )
    .join("\n  ");
}
