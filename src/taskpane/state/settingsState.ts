import type { Language } from "../../i18n/language";

/** Whether what a person chooses is kept until the next time: what is kept cannot be read, or nothing can be kept at all. */
export type Keeping = "kept" | "unreadable" | "impossible";

/** The settings that are not part of what they set, and their view. */
export interface SettingsState {
  /** Which control has the focus when the view opens; `null` while it is closed. */
  readonly opened: "heading" | "language" | null;
  /** `null` follows Office's language. */
  readonly language: Language | null;
  readonly keeping: Keeping;
  /** Excel loads the add-in with this workbook; `null` while that is not known or cannot be chosen. */
  readonly loadsWithWorkbook: boolean | null;
}

export type SettingsEvent =
  | { readonly type: "settings-shown"; readonly shown: boolean }
  | { readonly type: "language-chosen"; readonly language: Language | null }
  | { readonly type: "loading-read"; readonly loads: boolean | null }
  | { readonly type: "keeping-failed" }
  /** What a person has chosen is forgotten. */
  | { readonly type: "preferences-reset" };

export const DEFAULT_SETTINGS: SettingsState = {
  opened: null,
  language: null,
  keeping: "kept",
  loadsWithWorkbook: null,
};

export function reduceSettings(state: SettingsState, event: SettingsEvent): SettingsState {
  switch (event.type) {
    case "settings-shown":
      return { ...state, opened: event.shown ? "heading" : null };
    case "language-chosen":
      // The view comes anew in the language: the control that was used has the focus again.
      return { ...state, language: event.language, opened: state.opened && "language" };
    case "loading-read":
      return { ...state, loadsWithWorkbook: event.loads };
    case "keeping-failed":
      return { ...state, keeping: "impossible" };
    case "preferences-reset":
      return { ...state, language: null, keeping: state.keeping === "impossible" ? "impossible" : "kept" };
  }
}
