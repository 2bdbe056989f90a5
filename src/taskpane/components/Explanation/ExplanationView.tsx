import { useEffect } from "react";
import type { ReferenceWords } from "../../../i18n/reference/referenceWords";
import { explainActiveCell, followSelection } from "../../actions/explainCell";
import { usePane } from "../../paneContext";
import { CellExplanationView } from "./CellExplanationView";
import { useExplanationStyles } from "./explanationStyles";

/** What the active cell holds and where that comes from; follows the selection while it is shown. */
export function ExplanationView({ words }: { readonly words: ReferenceWords }) {
  const { pane, state } = usePane();
  const styles = useExplanationStyles();
  const { explanation, outcome, changed } = state;
  useEffect(() => followSelection(pane), [pane]);
  // What the cell holds may have changed where anything of the workbook has.
  useEffect(() => void explainActiveCell(pane), [pane, outcome, changed]);
  return (
    <section className={styles.section} aria-label={words.explanation.heading} aria-live="polite">
      {explanation ? (
        <CellExplanationView explanation={explanation} words={words} />
      ) : (
        <p className={styles.text}>{words.explanation.reading}</p>
      )}
    </section>
  );
}
