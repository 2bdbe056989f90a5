import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { functionCatalogue } from "../functions/catalogue";
import { LANGUAGES } from "../i18n/language";
import { FunctionPage } from "./FunctionPage";
import { IndexPage } from "./IndexPage";

/** Every help page by its path: `fi/index.html` lists the functions, `fi/SHARE.html` explains one. */
export function allPages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const language of LANGUAGES) {
    pages.set(`${language}/index.html`, html(<IndexPage language={language} />));
    for (const { id } of functionCatalogue) {
      pages.set(`${language}/${id}.html`, html(<FunctionPage language={language} id={id} />));
    }
  }
  return pages;
}

function html(page: ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
