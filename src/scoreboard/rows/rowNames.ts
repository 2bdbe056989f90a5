import { type Language, LANGUAGES } from "../../agreement/language";
import { layoutWords } from "../words";
import type { LayoutWords } from "../words/layoutWords";

/** What a row that the template names is called. */
export interface RowNames {
  /** In the language of the workbook. */
  readonly label: string;
  /** In every language: by any of them the row is known. */
  readonly names: readonly string[];
}

export function rowNames(nameIn: (words: LayoutWords["rows"]) => string, language: Language): RowNames {
  return {
    label: nameIn(layoutWords(language).rows),
    names: LANGUAGES.map((each) => nameIn(layoutWords(each).rows)),
  };
}
