import type { ReactElement } from "react";
import { LANGUAGE_NAMES } from "../../i18n/languageNames";
import { type Language, LANGUAGES } from "../../i18n/language";
import type { Guide } from "./guide";
import { renderGuide } from "./renderGuide";

interface Props {
  readonly language: Language;
  readonly guides: readonly Guide[];
}

/** Links to all guides, each in the reader's language where it is written in it, else in those in which it is. */
export function GuideList({ language, guides }: Props): ReactElement {
  const names = [...new Set(guides.map(({ name }) => name))];
  return (
    <ul>
      {names
        .flatMap((name) =>
          bestOf(
            guides.filter((guide) => guide.name === name),
            language,
          ),
        )
        .map((guide) => (
          <li key={`${guide.name}.${guide.language}`}>
            <a href={`../${guide.language}/${guide.name}.html`} hrefLang={guide.language} lang={guide.language}>
              {renderGuide(guide).title}
            </a>
            {guide.language !== language && ` (${LANGUAGE_NAMES[guide.language]})`}
          </li>
        ))}
    </ul>
  );
}

function bestOf(versions: readonly Guide[], language: Language): readonly Guide[] {
  const own = versions.filter((guide) => guide.language === language);
  if (own.length > 0) return own;
  return LANGUAGES.flatMap((other) => versions.filter((guide) => guide.language === other));
}
