import type { Language } from "../language";
import type { FixWords } from "./fixWords";

/** Loads the words of fixes in one language. */
export async function loadFixWords(language: Language): Promise<FixWords> {
  switch (language) {
    case "fi":
      return (await import(/* webpackChunkName: "fixes.fi" */ "./fi")).fi;
    case "sv":
      return (await import(/* webpackChunkName: "fixes.sv" */ "./sv")).sv;
    case "en":
      return (await import(/* webpackChunkName: "fixes.en" */ "./en")).en;
  }
}
