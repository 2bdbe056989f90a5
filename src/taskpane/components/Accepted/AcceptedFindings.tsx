import { useLayoutEffect, useRef } from "react";
import type { AcceptedWords } from "../../../i18n/accepted/acceptedWords";
import { usePane } from "../../paneContext";
import { AcceptedItem } from "./AcceptedItem";
import { useAcceptedStyles } from "./acceptedStyles";

/** The findings that do not count, folded away until somebody looks at them. */
export function AcceptedFindings({ words }: { readonly words: AcceptedWords }) {
  const { outcome } = usePane().state;
  const styles = useAcceptedStyles();
  const heading = useRef<HTMLElement>(null);
  const accepted = outcome?.kind === "scoreboard" ? outcome.report.accepted : [];
  const count = useRef(accepted.length);
  useLayoutEffect(() => {
    if (accepted.length < count.current && document.activeElement === document.body) heading.current?.focus();
    count.current = accepted.length;
  }, [accepted.length]);
  if (accepted.length === 0) return null;
  return (
    <details className={styles.group} data-accepted={accepted.length}>
      <summary ref={heading} className={styles.heading}>
        {words.accepted(accepted.length)}
      </summary>
      <ul className={styles.list}>
        {accepted.map((one, index) => (
          <AcceptedItem key={`${one.finding.identity} ${String(index)}`} accepted={one} words={words} />
        ))}
      </ul>
    </details>
  );
}
