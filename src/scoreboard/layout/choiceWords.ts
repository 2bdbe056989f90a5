import { type Language, LANGUAGES } from "../../agreement/language";
import { nameKey } from "../../agreement/processNames";
import { layoutWords } from "../words";
import { type Choice, type ChoiceList, CHOICES, type ChoiceWords } from "./choices";

/** What people write beside the words of the drop-downs. */
const ALSO: { readonly [L in ChoiceList]?: Readonly<Partial<Record<Choice<L>, readonly string[]>>> } = {
  permitKind: { first: ["Ensilupa", "Första", "First"], extension: ["Jatkolupa", "Fortsatt"] },
};

/** Words of choices as `nameKey` spells them, by list and choice; made when they are asked for. */
const KEYS = new Map<string, ReadonlySet<string>>();

/** The choices of a list in a language. */
export function choiceWords<L extends ChoiceList>(list: L, language: Language): ChoiceWords<L> {
  return { list, words: choicesOf(list).map((choice) => choiceWord(list, choice, language)) };
}

/** The word for a choice. */
export function choiceWord<L extends ChoiceList>(list: L, choice: Choice<L>, language: Language): string {
  return layoutWords(language).choices[list][choice];
}

/** The choice that a text names in any of the three languages, `null` where it names none. */
export function readChoice<L extends ChoiceList>(list: L, text: string): Choice<L> | null {
  const key = nameKey(text);
  return choicesOf(list).find((choice) => keysOf(list, choice).has(key)) ?? null;
}

/** Every word by which a choice is known. */
export function choiceSpellings<L extends ChoiceList>(list: L, choice: Choice<L>): string[] {
  return [...LANGUAGES.map((language) => choiceWord(list, choice, language)), ...(ALSO[list]?.[choice] ?? [])];
}

function keysOf<L extends ChoiceList>(list: L, choice: Choice<L>): ReadonlySet<string> {
  const id = `${list} ${choice}`;
  const before = KEYS.get(id);
  if (before) return before;
  const keys = new Set(choiceSpellings(list, choice).map(nameKey));
  KEYS.set(id, keys);
  return keys;
}

function choicesOf<L extends ChoiceList>(list: L): readonly Choice<L>[] {
  return CHOICES[list];
}
