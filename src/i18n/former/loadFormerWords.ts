import type { Language } from "../language";
import type { FormerWords } from "./formerWords";

/** Loads what is said of the former period, in one language. */
export async function loadFormerWords(language: Language): Promise<FormerWords> {
  switch (language) {
    case "fi":
      return (await import(/* webpackChunkName: "former.fi" */ "./fi")).fi;
    case "sv":
      return (await import(/* webpackChunkName: "former.sv" */ "./sv")).sv;
    case "en":
      return (await import(/* webpackChunkName: "former.en" */ "./en")).en;
  }
}
