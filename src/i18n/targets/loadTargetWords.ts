import type { Language } from "../language";
import type { TargetWords } from "./targetWords";

/** Loads what is said of targets, in one language. */
export async function loadTargetWords(language: Language): Promise<TargetWords> {
  switch (language) {
    case "fi":
      return (await import(/* webpackChunkName: "targets.fi" */ "./fi")).fi;
    case "sv":
      return (await import(/* webpackChunkName: "targets.sv" */ "./sv")).sv;
    case "en":
      return (await import(/* webpackChunkName: "targets.en" */ "./en")).en;
  }
}
