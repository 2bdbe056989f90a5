import type { Language } from "../language";
import type { DetailWords } from "./detailWords";

/** Loads what the details of findings say, in one language. */
export async function loadDetailWords(language: Language): Promise<DetailWords> {
  switch (language) {
    case "fi":
      return (await import(/* webpackChunkName: "details.fi" */ "./fi")).fi;
    case "sv":
      return (await import(/* webpackChunkName: "details.sv" */ "./sv")).sv;
    case "en":
      return (await import(/* webpackChunkName: "details.en" */ "./en")).en;
  }
}
