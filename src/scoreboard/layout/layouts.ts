import type { Language } from "../../agreement/language";
import { layoutWords } from "../words";
import type { LayoutWords, TableWords } from "../words/layoutWords";
import { choiceWords } from "./choiceWords";
import type { ChoiceList, ChoiceWords } from "./choices";
import { infoLayout, type InfoField } from "./info";
import type { ColumnSpec, FieldsSpec, TableLayout, TableSpec } from "./spec";
import { type TableColumns, type TableKey, tableLayouts } from "./tables";

/** The sheets of a scoreboard in one language. */
export interface Layouts {
  readonly info: FieldsSpec<InfoField>;
  readonly tables: { readonly [T in TableKey]: TableSpec<TableColumns[T]> };
}

const MADE = new Map<Language, Layouts>();

/** The sheets of a scoreboard in a language, made once. */
export function layouts(language: Language): Layouts {
  const before = MADE.get(language);
  if (before) return before;
  const made = makeLayouts(language, layoutWords(language));
  MADE.set(language, made);
  return made;
}

function makeLayouts(language: Language, words: LayoutWords): Layouts {
  const table = <T extends TableKey>(key: T): TableSpec<TableColumns[T]> =>
    specOf<TableColumns[T]>(tableLayouts[key], words.tables[key], language);
  const { sheet, headings, labels } = words.info;
  return {
    info: {
      language,
      sheet,
      headings,
      table: infoLayout.table,
      fields: infoLayout.fields.map(({ choices, ...field }) => ({
        ...field,
        label: labels[field.key],
        ...chosenFrom(choices, language),
      })),
    },
    tables: {
      targets: table("targets"),
      processing: table("processing"),
      efficiency: table("efficiency"),
      costRecovery: table("costRecovery"),
      quality: table("quality"),
      automation: table("automation"),
      queues: table("queues"),
      followUp: table("followUp"),
      riskModel: table("riskModel"),
      missions: table("missions"),
      indicators: table("indicators"),
    },
  };
}

function specOf<K extends string>(layout: TableLayout<K>, words: TableWords<K>, language: Language): TableSpec<K> {
  const headings: ReadonlyMap<string, string> = new Map(Object.entries<string>(words.headings));
  return {
    ...layout,
    language,
    sheet: words.sheet,
    columns: layout.columns.map(({ choices, formula, width, ...column }): ColumnSpec<K> => {
      const heading = words.headings[column.key];
      const chosen = chosenFrom(choices, language);
      return {
        ...column,
        heading,
        width: Math.max(width, ...longestWords(heading, chosen.choices)),
        ...(formula === undefined ? {} : { formula: withHeadings(formula, headings) }),
        ...chosen,
      };
    }),
  };
}

function chosenFrom(list: ChoiceList | undefined, language: Language): { choices?: ChoiceWords } {
  return list === undefined ? {} : { choices: choiceWords(list, language) };
}

/** Signs of the longest word of a heading, which wraps, and of each choice, which does not. */
function longestWords(heading: string, choices: ChoiceWords | undefined): number[] {
  return [...heading.split(/\s/), ...(choices?.words ?? [])].map((word) => word.length + 1);
}

/** `Riskimalli[process]` with the heading of that column. */
function withHeadings(formula: string, headings: ReadonlyMap<string, string>): string {
  return formula.replace(/\[(\w+)\]/g, (found, key: string) => {
    const heading = headings.get(key);
    return heading === undefined ? found : `[${heading}]`;
  });
}
