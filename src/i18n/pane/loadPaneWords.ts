import type { Language } from "../language";
import type { PaneWords } from "./paneWords";

/** Loads the pane's words in one language; the others are left on the server. */
export async function loadPaneWords(language: Language): Promise<PaneWords> {
  switch (language) {
    case "fi":
      return (await import(/* webpackChunkName: "words.fi" */ "./words/fi")).fi;
    case "sv":
      return (await import(/* webpackChunkName: "words.sv" */ "./words/sv")).sv;
    case "en":
      return (await import(/* webpackChunkName: "words.en" */ "./words/en")).en;
  }
}
