import type { ReactElement } from "react";
import { functionCatalogue, NAMESPACE } from "../functions/catalogue";
import { helpTexts } from "../i18n/functionHelp";
import { functionTexts } from "../i18n/functions";
import type { Language } from "../i18n/language";
import { ruleHelpTexts } from "../i18n/ruleHelp";
import { Page } from "./Page";

/** The list of all functions, each with a link to its page. */
export function IndexPage({ language }: { readonly language: Language }): ReactElement {
  const { functions } = functionTexts(language);
  return (
    <Page language={language} title={helpTexts(language).headings.index}>
      <dl>
        {functionCatalogue.map(({ id }) => (
          <div key={id}>
            <dt>
              <a href={`${id}.html`}>{`${NAMESPACE}.${id}`}</a>
            </dt>
            <dd>{functions[id]}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="rules.html">{ruleHelpTexts(language).headings.index}</a>
      </p>
    </Page>
  );
}
