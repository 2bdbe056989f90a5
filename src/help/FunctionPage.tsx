import type { ReactElement } from "react";
import { functionCatalogue, type FunctionId, NAMESPACE } from "../functions/catalogue";
import type { ParameterDefinition } from "../functions/definition";
import { ERROR_CAUSES, functionHelp } from "../functions/functionHelp";
import { errorName } from "../i18n/errorNames";
import { helpTexts } from "../i18n/functionHelp";
import { functionTexts } from "../i18n/functions";
import type { Language } from "../i18n/language";
import { functionSyntax, localCall, localResult, SEPARATORS } from "../i18n/localFormula";
import { Page } from "./Page";

/** The help page of one function: syntax with both separators, meaning, arguments, source, example, errors. */
export function FunctionPage({ language, id }: { readonly language: Language; readonly id: FunctionId }): ReactElement {
  const texts = helpTexts(language);
  const { functions, parameters: parameterTexts } = functionTexts(language);
  const { sources, example, errors } = functionHelp[id];
  const definition = functionCatalogue.find((candidate) => candidate.id === id);
  const parameters = definition?.parameters ?? [];
  return (
    <Page language={language} title={`${NAMESPACE}.${id}`}>
      <p className="lead">{functions[id]}</p>
      <h2>{texts.headings.syntax}</h2>
      <pre>{SEPARATORS.map((separator) => functionSyntax(id, parameters, separator)).join("\n")}</pre>
      <h2>{texts.headings.meaning}</h2>
      <p>{texts.meanings[id]}</p>
      <p>{texts.forAll}</p>
      <h2>{texts.headings.arguments}</h2>
      <dl>
        {parameters.map((parameter: ParameterDefinition<keyof typeof parameterTexts>) => (
          <div key={parameter.name}>
            <dt>
              <code>{parameter.name}</code>
              {parameter.optional && ` (${texts.optional})`}
              {parameter.repeating === true && ` (${texts.repeating})`}
            </dt>
            <dd>{parameterTexts[parameter.name]}</dd>
          </div>
        ))}
      </dl>
      <h2>{texts.headings.example}</h2>
      <pre>{`=${NAMESPACE}.${localCall(language, example.call)}\n→ ${localResult(language, example.result)}`}</pre>
      {sources.length > 0 && (
        <>
          <h2>{texts.headings.source}</h2>
          <ul>
            {sources.map((source) => (
              <li key={source}>{texts.sources[source]}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{texts.headings.errors}</h2>
      <dl>
        {errors.map((cause) => (
          <div key={cause}>
            <dt>
              <code>{errorName(language, ERROR_CAUSES[cause])}</code>
            </dt>
            <dd>{texts.errors[cause]}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="index.html">{texts.backToIndex}</a>
      </p>
    </Page>
  );
}
