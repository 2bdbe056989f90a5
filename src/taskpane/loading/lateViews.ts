import { type ComponentType, createElement, type ReactNode } from "react";
import type { Language } from "../../i18n/language";
import { loadReferenceWords } from "../../i18n/reference/loadReferenceWords";
import { Chunk } from "./chunk";

/** Shows a view that is loaded when it is first asked for, with the words that it needs. */
export type LoadedView = () => ReactNode;

export type LateViews = Readonly<Record<Language, Chunk<LoadedView>>>;

function lateViews<Words>(
  load: () => Promise<ComponentType<{ readonly words: Words }>>,
  loadWords: (language: Language) => Promise<Words>,
): LateViews {
  const chunk = (language: Language): Chunk<LoadedView> =>
    new Chunk(async () => {
      const [View, words] = await Promise.all([load(), loadWords(language)]);
      return () => createElement(View, { words });
    });

  return { fi: chunk("fi"), sv: chunk("sv"), en: chunk("en") };
}

/** A view whose words the pane has from the start. */
function lateView(load: () => Promise<ComponentType>): LateViews {
  const chunk = new Chunk(async () => {
    const View = await load();
    return () => createElement(View);
  });
  return { fi: chunk, sv: chunk, en: chunk };
}

export const emptyWorkbook = lateView(
  async () => (await import(/* webpackChunkName: "empty" */ "../components/EmptyWorkbook/EmptyWorkbook")).EmptyWorkbook,
);

export const cellExplanation = lateViews(
  async () =>
    (await import(/* webpackChunkName: "explain" */ "../components/Explanation/ExplanationView")).ExplanationView,
  loadReferenceWords,
);

export const functionBrowser = lateViews(
  async () =>
    (await import(/* webpackChunkName: "functions" */ "../components/FunctionBrowser/FunctionBrowser")).FunctionBrowser,
  loadReferenceWords,
);
