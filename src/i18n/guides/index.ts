import type { Language } from "../language";

/** What stands on the help's first page and leads back to it. */
interface GuideTexts {
  /** The title of the first page. */
  readonly index: string;
  readonly guides: string;
  readonly otherLanguages: string;
}

const TEXTS: Readonly<Record<Language, GuideTexts>> = {
  fi: { index: "Tulostaulun ohje", guides: "Oppaat", otherLanguages: "Muilla kielillä" },
  sv: { index: "Resultattavlans hjälp", guides: "Guider", otherLanguages: "På andra språk" },
  en: { index: "Help for the scoreboard", guides: "Guides", otherLanguages: "In other languages" },
};

/** The words of the help's first page. */
export function guideTexts(language: Language): GuideTexts {
  return TEXTS[language];
}
