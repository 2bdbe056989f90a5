import { languageOf, preferredLanguage, type Language } from "./language";
import type { ColorScheme } from "./theme";

/** What the page's address asks for. */
export interface PageParameters {
  /** A workbook to show first, relative to the page. */
  readonly open: string | null;
  readonly language: Language;
  readonly colorScheme: ColorScheme;
  readonly paneOpen: boolean;
  /** In CSS pixels. */
  readonly paneWidth: number;
}

const defaultPaneWidth = 350;
const paneWidths = { least: 200, most: 800 };

/** Reads `?open=…&lang=fi|sv|en&theme=dark&pane=open&paneWidth=320`; what is left out follows the browser. */
export function readParameters(
  query: URLSearchParams,
  browser: { readonly languages: readonly string[]; readonly prefersDark: boolean },
): PageParameters {
  const theme = query.get("theme");
  const width = Number(query.get("paneWidth") ?? defaultPaneWidth);
  return {
    open: query.get("open"),
    language: languageOf(query.get("lang") ?? "") ?? preferredLanguage(browser.languages),
    colorScheme: theme === "dark" || (theme !== "light" && browser.prefersDark) ? "dark" : "light",
    paneOpen: query.get("pane") === "open",
    paneWidth: width >= paneWidths.least && width <= paneWidths.most ? width : defaultPaneWidth,
  };
}
