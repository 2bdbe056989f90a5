import type { ReactElement } from "react";
import { messageFor, ruleTitle, severityWord } from "../i18n/findings";
import type { Language } from "../i18n/language";
import { ruleHelpTexts } from "../i18n/ruleHelp";
import type { RuleCode } from "../validation/findings";
import { RULES } from "../validation/rules";
import { exampleFindings } from "./exampleFindings";
import { Page } from "./Page";

/** The help page of one rule: what it checks and why, its messages, what to do, and the clause it rests on. */
export function RulePage({ language, code }: { readonly language: Language; readonly code: RuleCode }): ReactElement {
  const { headings, rules, consents, clause, noClause, backToIndex } = ruleHelpTexts(language);
  const { meaning, mending, note } = rules[code];
  const { meta } = RULES[code];
  return (
    <Page language={language} title={`${code} ${ruleTitle(language, code)}`}>
      <p className="lead">{meaning}</p>
      <h2>{headings.severity}</h2>
      <p>{severityWord(language, meta.severity)}</p>
      <h2>{headings.message}</h2>
      <ul>
        {exampleFindings(code).map((finding, index) => (
          <li key={index}>{messageFor(language, finding)}</li>
        ))}
      </ul>
      <h2>{headings.mending}</h2>
      <p>{mending}</p>
      <p>{consents[meta.fix]}</p>
      {note !== undefined && (
        <>
          <h2>{headings.note}</h2>
          <p>{note}</p>
        </>
      )}
      <h2>{headings.source}</h2>
      <p>{meta.clause === "" ? noClause : clause(meta.clause)}</p>
      <p>
        <a href="rules.html">{backToIndex}</a>
      </p>
    </Page>
  );
}
