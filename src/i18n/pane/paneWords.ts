import type { FindingTexts } from "../findings/findingTexts";
import type { Language } from "../language";
import type { PaneTexts } from "./paneTexts";

/** Every word that the pane needs from the start, in one language. */
export interface PaneWords {
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly findings: FindingTexts;
}
