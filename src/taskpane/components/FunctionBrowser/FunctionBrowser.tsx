import { useLayoutEffect, useRef } from "react";
import type { ReferenceWords } from "../../../i18n/reference/referenceWords";
import { usePane } from "../../paneContext";
import { FunctionDetailsView } from "./FunctionDetailsView";
import { FunctionList } from "./FunctionList";
import { useFunctionBrowserStyles } from "./functionBrowserStyles";

/** Every function with its help. The focus follows into the details and back to the row that it left. */
export function FunctionBrowser({ words }: { readonly words: ReferenceWords }) {
  const { state, texts } = usePane();
  const { opened } = state.functions;
  const styles = useFunctionBrowserStyles();
  const section = useRef<HTMLElement>(null);
  const shown = useRef(opened);
  useLayoutEffect(() => {
    const left = shown.current;
    shown.current = opened;
    if (left === opened) return;
    section.current?.querySelector<HTMLElement>(opened === null ? `[data-function="${left ?? ""}"]` : "h2")?.focus();
  }, [opened]);
  return (
    <section ref={section} className={styles.section} aria-label={texts.views.functions}>
      {opened === null ? <FunctionList words={words} /> : <FunctionDetailsView id={opened} words={words} />}
    </section>
  );
}
