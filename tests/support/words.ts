import type { Language } from "../../src/i18n/language";
import type { PaneWords } from "../../src/i18n/pane/paneWords";
import { en as paneEn } from "../../src/i18n/pane/words/en";
import { fi as paneFi } from "../../src/i18n/pane/words/fi";
import { sv as paneSv } from "../../src/i18n/pane/words/sv";
import { en as referenceEn } from "../../src/i18n/reference/en";
import { fi as referenceFi } from "../../src/i18n/reference/fi";
import { sv as referenceSv } from "../../src/i18n/reference/sv";
import type { ReferenceWords } from "../../src/i18n/reference/referenceWords";

/** What the pane loads by language, all at hand. */
export const PANE_WORDS: Readonly<Record<Language, PaneWords>> = { fi: paneFi, sv: paneSv, en: paneEn };
export const REFERENCE_WORDS: Readonly<Record<Language, ReferenceWords>> = {
  fi: referenceFi,
  sv: referenceSv,
  en: referenceEn,
};
