import type { Language } from "./language";

/** What is said, in every language at once, where the pane's words could not be loaded. */
export const START_FAILURE: Readonly<Record<Language, { readonly sentence: string; readonly retry: string }>> = {
  fi: {
    sentence: "Tulostaulun paneelia ei saatu ladattua. Tarkista verkkoyhteys. Funktiot toimivat soluissa.",
    retry: "Yritä uudelleen",
  },
  sv: {
    sentence: "Resultattavlans panel kunde inte laddas. Kontrollera nätverket. Funktionerna fungerar i cellerna.",
    retry: "Försök igen",
  },
  en: {
    sentence: "The scoreboard’s pane could not be loaded. Check the network. The functions work in cells.",
    retry: "Try again",
  },
};
