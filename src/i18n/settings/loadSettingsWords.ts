import type { Language } from "../language";
import type { SettingsWords } from "./settingsWords";

/** Loads the words of the settings in one language. */
export async function loadSettingsWords(language: Language): Promise<SettingsWords> {
  switch (language) {
    case "fi":
      return (await import(/* webpackChunkName: "settings.fi" */ "./fi")).fi;
    case "sv":
      return (await import(/* webpackChunkName: "settings.sv" */ "./sv")).sv;
    case "en":
      return (await import(/* webpackChunkName: "settings.en" */ "./en")).en;
  }
}
