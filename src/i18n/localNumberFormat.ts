import { formatKind } from "../scoreboard/numberFormat";
import type { Language } from "./language";

const GENERAL: Readonly<Record<Language, string>> = { fi: "Yleinen", sv: "Allmänt", en: "General" };
const TEXT: Readonly<Record<Language, string>> = { fi: "Teksti", sv: "Text", en: "Text" };

/** The letters of days, months, years and hours; minutes and seconds are m and s in all. */
const LETTERS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fi: { d: "p", m: "k", y: "v", h: "t" },
  sv: { y: "å", h: "t" },
  en: {},
};

/**
 * A number format as an Excel of the language shows it.
 * @param format in Excel's invariant notation
 * @example localNumberFormat("fi", "#,##0.0") // "# ##0,0"
 */
export function localNumberFormat(language: Language, format: string): string {
  const kind = formatKind(format);
  if (kind === "general") return GENERAL[language];
  if (kind === "text") return TEXT[language];
  if (language === "en") return format;
  const outsideQuotes = (translate: (part: string) => string): string =>
    format.replace(/"[^"]*"|[^"]+/g, (part) => (part.startsWith('"') ? part : translate(part)));
  if (kind === "date" || kind === "time") {
    const letters = LETTERS[language];
    const isTime = kind === "time";
    return outsideQuotes((part) =>
      part.replace(/[dmyh]/gi, (letter) =>
        isTime && /m/i.test(letter) ? letter : (letters[letter.toLowerCase()] ?? letter),
      ),
    );
  }
  return outsideQuotes((part) => part.replace(/[.,]/g, (sign) => (sign === "," ? "\u00A0" : ",")));
}
