import { loadPaneWords } from "../../i18n/pane/loadPaneWords";
import { loadTheme } from "../loading/loadTheme";
import { officeLook } from "../officeLook";
import type { Pane } from "../pane";

/** Looks and speaks as Office does now; another language or theme comes from the server first. */
export function followLook(pane: Pane): Promise<void> {
  return pane.attempt({ do: "look" }, async () => {
    const { language, surface } = officeLook();
    const { words: former } = pane.store.state();
    const [words, theme] = await Promise.all([
      language === former.language ? former : loadPaneWords(language),
      loadTheme(surface),
    ]);
    pane.store.dispatch({ type: "look-changed", words, theme });
  });
}
