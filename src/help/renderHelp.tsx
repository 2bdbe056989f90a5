import { renderToStaticMarkup } from "react-dom/server";
import type { FunctionId } from "../functions/catalogue";
import type { Language } from "../i18n/language";
import { FunctionPage } from "./FunctionPage";
import { IndexPage } from "./IndexPage";

/** The HTML of a help page: of one function, or the list of all where `id` is null. */
export default function renderHelp({
  language,
  id,
}: {
  readonly language: Language;
  readonly id: FunctionId | null;
}): string {
  const page = id === null ? <IndexPage language={language} /> : <FunctionPage language={language} id={id} />;
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
