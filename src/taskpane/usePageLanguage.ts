import { useEffect } from "react";
import type { PaneWords } from "../i18n/pane/paneWords";

/** Gives the page its language and, in that language, its title. */
export function usePageLanguage({ language, texts }: PaneWords): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);
}
