import { loadPaneWords } from "../../i18n/pane/loadPaneWords";
import { loadTheme } from "../loading/loadTheme";
import { officeLook } from "../officeLook";
import type { Pane } from "../pane";

/** Looks as Office does now and speaks as it, or as the person has chosen; another language or theme comes from the server first. */
export function followLook(pane: Pane): Promise<void> {
  return pane.attempt({ do: "look" }, async () => {
    const { language: ofOffice, surface } = officeLook();
    const { words: former, settings } = pane.store.state();
    const language = settings.language ?? ofOffice;
    const [words, theme] = await Promise.all([
      language === former.language ? former : loadPaneWords(language),
      loadTheme(surface),
    ]);
    pane.store.dispatch({ type: "look-changed", words, theme });
  });
}
