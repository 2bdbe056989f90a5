/** The languages that the page and the add-in speak. */
export const languages = ["fi", "sv", "en"] as const;

export type Language = (typeof languages)[number];

/** What the host tells the add-in as its display language. */
export const locales: Readonly<Record<Language, string>> = { fi: "fi-FI", sv: "sv-SE", en: "en-US" };

/** How the grid reads and shows figures: it knows the English way alone. */
export const gridLocale = "en-US";

/** The language of a BCP 47 tag (`fi`, `sv-FI`), or undefined where the page does not speak it. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split("-")[0];
  return languages.find((language) => language === primary);
}

/** The first of a person's languages that the page speaks, English where there is none. */
export function preferredLanguage(tags: readonly string[]): Language {
  return tags.map(languageOf).find((language) => language !== undefined) ?? "en";
}
