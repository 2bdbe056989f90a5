import { officeAppearance } from "../excel/appearance";
import { type Language, languageOf } from "../i18n/language";
import { type Surface, surfaceOf } from "./theme";

/** How the pane is to look and speak. */
export interface Look {
  readonly language: Language;
  readonly surface: Surface;
}

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** Office's language and surface as they are now; an Office that says nothing of its theme passes it on as the page's. */
export function officeLook(): Look {
  const { locale, colours } = officeAppearance();
  return { language: languageOf(locale), surface: colours ? surfaceOf(colours) : pageSurface() };
}

/** The surface that the browser gives the page. */
export function pageSurface(): Surface {
  return matchMedia(PREFERS_DARK).matches ? "dark" : "light";
}

/** Office raises no event in Excel when its theme changes: the pane looks again when it comes to the front. */
export function onLookChange(listener: () => void): void {
  addEventListener("focus", listener);
  matchMedia(PREFERS_DARK).addEventListener("change", listener);
}
