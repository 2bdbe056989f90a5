import type { Language } from "../../i18n/language";
import type { Pane } from "../pane";
import { followLook } from "./followLook";

/** Speaks the language that a person has chosen from now on; `null` is Office's. */
export function chooseLanguage(pane: Pane, language: Language | null): Promise<void> {
  pane.store.dispatch({ type: "language-chosen", language });
  return followLook(pane);
}
