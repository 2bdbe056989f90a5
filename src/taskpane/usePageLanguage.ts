import { useEffect } from "react";
import type { Language } from "../i18n/language";
import { paneTexts } from "../i18n/pane";

/** Gives the page its language and, in that language, its title. */
export function usePageLanguage(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = paneTexts(language).title;
  }, [language]);
}
