import type { Language } from "../language";
import type { ReferenceWords } from "./referenceWords";

/** Loads what is told of the functions, in one language. */
export async function loadReferenceWords(language: Language): Promise<ReferenceWords> {
  switch (language) {
    case "fi":
      return (await import(/* webpackChunkName: "reference.fi" */ "./fi")).fi;
    case "sv":
      return (await import(/* webpackChunkName: "reference.sv" */ "./sv")).sv;
    case "en":
      return (await import(/* webpackChunkName: "reference.en" */ "./en")).en;
  }
}
