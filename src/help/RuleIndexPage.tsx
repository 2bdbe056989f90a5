import type { ReactElement } from "react";
import { ruleTitle, severityWord } from "../i18n/findings";
import { guideTexts } from "../i18n/guides";
import type { Language } from "../i18n/language";
import { ruleHelpTexts } from "../i18n/ruleHelp";
import { RULES } from "../validation/rules";
import { Page } from "./Page";

/** The list of all rules, each with a link to its page. */
export function RuleIndexPage({ language }: { readonly language: Language }): ReactElement {
  return (
    <Page language={language} title={ruleHelpTexts(language).headings.index}>
      <dl>
        {Object.values(RULES).map(({ meta: { code, severity } }) => (
          <div key={code}>
            <dt>
              <a href={`${code}.html`}>{`${code} ${ruleTitle(language, code)}`}</a>
            </dt>
            <dd>{severityWord(language, severity)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="index.html">{guideTexts(language).index}</a>
      </p>
    </Page>
  );
}
