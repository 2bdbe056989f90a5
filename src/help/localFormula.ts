import type { Language } from "../i18n/language";

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
