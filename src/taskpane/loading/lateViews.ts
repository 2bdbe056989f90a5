import type { ComponentType } from "react";
import type { Language } from "../../i18n/language";
import { loadReferenceWords } from "../../i18n/reference/loadReferenceWords";
import type { ReferenceWords } from "../../i18n/reference/referenceWords";
import { Chunk } from "./chunk";

/** A view that is loaded when it is first shown, with the words that it needs. */
export interface LoadedView {
  readonly View: ComponentType<{ readonly words: ReferenceWords }>;
  readonly words: ReferenceWords;
}

export type LateViews = Readonly<Record<Language, Chunk<LoadedView>>>;

function lateViews(load: () => Promise<LoadedView["View"]>): LateViews {
  const chunk = (language: Language): Chunk<LoadedView> =>
    new Chunk(async () => {
      const [View, words] = await Promise.all([load(), loadReferenceWords(language)]);
      return { View, words };
    });

  return { fi: chunk("fi"), sv: chunk("sv"), en: chunk("en") };
}

export const cellExplanation = lateViews(
  async () =>
    (await import(/* webpackChunkName: "explain" */ "../components/Explanation/ExplanationView")).ExplanationView,
);

export const functionBrowser = lateViews(
  async () =>
    (await import(/* webpackChunkName: "functions" */ "../components/FunctionBrowser/FunctionBrowser")).FunctionBrowser,
);
