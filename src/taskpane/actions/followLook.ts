import { loadPaneWords } from "../../i18n/pane/loadPaneWords";
import { officeLook } from "../officeLook";
import type { Pane } from "../pane";

/** Looks and speaks as Office does now; another language comes from the server first. */
export function followLook(pane: Pane): Promise<void> {
  return pane.attempt({ do: "look" }, async () => {
    const { language, surface } = officeLook();
    const { words } = pane.store.state();
    pane.store.dispatch({
      type: "look-changed",
      words: language === words.language ? words : await loadPaneWords(language),
      surface,
    });
  });
}
