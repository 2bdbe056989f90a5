import type { Language } from "../language";
import type { AcceptedWords } from "./acceptedWords";

/** Loads what is said of accepted deviations, in one language. */
export async function loadAcceptedWords(language: Language): Promise<AcceptedWords> {
  switch (language) {
    case "fi":
      return (await import(/* webpackChunkName: "accepted.fi" */ "./fi")).fi;
    case "sv":
      return (await import(/* webpackChunkName: "accepted.sv" */ "./sv")).sv;
    case "en":
      return (await import(/* webpackChunkName: "accepted.en" */ "./en")).en;
  }
}
