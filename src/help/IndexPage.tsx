import type { ReactElement } from "react";
import { functionCatalogue, NAMESPACE } from "../functions/catalogue";
import { helpTexts } from "../i18n/functionHelp";
import { functionTexts } from "../i18n/functions";
import { guideTexts } from "../i18n/guides";
import { type Language, LANGUAGES } from "../i18n/language";
import { LANGUAGE_NAMES } from "../i18n/languageNames";
import { ruleHelpTexts } from "../i18n/ruleHelp";
import type { Guide } from "./guides/guide";
import { GuideList } from "./guides/GuideList";
import { Page } from "./Page";

interface Props {
  readonly language: Language;
  readonly guides: readonly Guide[];
}

/** The help's first page: the guides, the rules, and the list of all functions, each with a link to its page. */
export function IndexPage({ language, guides }: Props): ReactElement {
  const { functions } = functionTexts(language);
  const { index, guides: guidesHeading, otherLanguages } = guideTexts(language);
  return (
    <Page language={language} title={index}>
      <h2>{guidesHeading}</h2>
      <GuideList language={language} guides={guides} />
      <p>
        <a href="rules.html">{ruleHelpTexts(language).headings.index}</a>
      </p>
      <h2>{helpTexts(language).headings.index}</h2>
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
      <h2>{otherLanguages}</h2>
      <ul>
        {LANGUAGES.filter((other) => other !== language).map((other) => (
          <li key={other}>
            <a href={`../${other}/index.html`} hrefLang={other} lang={other}>
              {LANGUAGE_NAMES[other]}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
