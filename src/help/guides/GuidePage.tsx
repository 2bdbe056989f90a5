import type { ReactElement } from "react";
import { guideTexts } from "../../i18n/guides";
import { Page } from "../Page";
import type { Guide } from "./guide";
import { renderGuide } from "./renderGuide";

/** A guide of `docs` as a page of the help. */
export function GuidePage({ guide }: { readonly guide: Guide }): ReactElement {
  const { title, html } = renderGuide(guide);
  const { language } = guide;
  return (
    <Page language={language} title={title}>
      <div dangerouslySetInnerHTML={{ __html: html }} />
      <p>
        <a href="index.html">{guideTexts(language).index}</a>
      </p>
    </Page>
  );
}
