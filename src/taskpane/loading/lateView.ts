import { type ComponentType, createElement, type ReactNode } from "react";
import type { Language } from "../../i18n/language";
import { Chunk } from "./chunk";

/** Shows a view that is loaded when it is first asked for, with the words that it needs. */
export type LoadedView<Props> = (props: Props) => ReactNode;

export type LateViews<Props = object> = Readonly<Record<Language, Chunk<LoadedView<Props>>>>;

/** A view with words of its own. */
export function lateViews<Words, Props extends object = object>(
  load: () => Promise<ComponentType<Props & { readonly words: Words }>>,
  loadWords: (language: Language) => Promise<Words>,
): LateViews<Props> {
  const chunk = (language: Language): Chunk<LoadedView<Props>> =>
    new Chunk(async () => {
      const [View, words] = await Promise.all([load(), loadWords(language)]);
      return (props) => createElement(View, { ...props, words });
    });

  return { fi: chunk("fi"), sv: chunk("sv"), en: chunk("en") };
}

/** A view whose words the pane has from the start. */
export function lateView(load: () => Promise<ComponentType>): LateViews {
  const chunk = new Chunk(async () => {
    const View = await load();
    return () => createElement(View);
  });
  return { fi: chunk, sv: chunk, en: chunk };
}
