import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { functionCatalogue } from "../functions/catalogue";
import { LANGUAGES } from "../i18n/language";
import { RULES } from "../validation/rules";
import { FunctionPage } from "./FunctionPage";
import { GuidePage } from "./guides/GuidePage";
import { readGuides } from "./guides/readGuides";
import { IndexPage } from "./IndexPage";
import { RuleIndexPage } from "./RuleIndexPage";
import { RulePage } from "./RulePage";

/**
 * Every help page by its path: `fi/index.html` lists guides and functions, `fi/analyst.html` is a guide and `fi/SHARE.html`
 * explains a function; `fi/rules.html` lists the rules and `fi/T01.html` explains one.
 */
export function allPages(): Map<string, string> {
  const pages = new Map<string, string>();
  const guides = readGuides();
  for (const guide of guides) pages.set(`${guide.language}/${guide.name}.html`, html(<GuidePage guide={guide} />));
  for (const language of LANGUAGES) {
    pages.set(`${language}/index.html`, html(<IndexPage language={language} guides={guides} />));
    for (const { id } of functionCatalogue) {
      pages.set(`${language}/${id}.html`, html(<FunctionPage language={language} id={id} />));
    }
    pages.set(`${language}/rules.html`, html(<RuleIndexPage language={language} />));
    for (const { meta } of Object.values(RULES)) {
      pages.set(`${language}/${meta.code}.html`, html(<RulePage language={language} code={meta.code} />));
    }
  }
  return pages;
}

function html(page: ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
