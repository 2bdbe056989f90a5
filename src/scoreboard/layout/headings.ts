import { LANGUAGES } from "../../agreement/language";
import { nameKey } from "../../agreement/processNames";
import { layoutWords } from "../words";

const HEADINGS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => {
    const { info, tables } = layoutWords(language);
    return [...info.headings, ...Object.values(tables).flatMap(({ headings }) => Object.values<string>(headings))];
  }).map(nameKey),
);

/** Whether a text is a heading of any table in any language, by which tables are found. */
export function isHeading(text: string): boolean {
  return HEADINGS.has(nameKey(text));
}
