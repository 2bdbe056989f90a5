import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { changeText } from "../../../i18n/changes/changeText";
import type { FixWords } from "../../../i18n/fixes/fixWords";
import type { Preview } from "../../../validation/fixing/previewChanges";
import { applyPreview } from "../../actions/fixFindings";
import { usePane } from "../../paneContext";
import { placeTexts } from "../../placeTexts";
import type { FixPreview } from "../../state/fixState";
import { isOccupied } from "../../state/isOccupied";
import { ChangeTable } from "./ChangeTable";
import { useFixStyles } from "./fixStyles";

interface Props {
  readonly preview: FixPreview;
  /** Sheet of the finding, `null` where it is about the whole workbook. */
  readonly home: string | null;
  readonly words: FixWords;
}

/** Old and new of everything that a fix would change; nothing is written before it is agreed to. */
export function FixPanel({ preview, home, words }: Props) {
  const { pane, state, texts } = usePane();
  const styles = useFixStyles();
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const { alternatives, chosen, locked } = preview;
  useEffect(() => {
    panel.current?.focus();
  }, [locked.length]);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-labelledby={title}
      className={styles.panel}
      data-fix-panel={preview.anchor}
      onKeyDown={(event) => {
        // The list's own keys move between findings.
        if (event.key !== "Tab") event.stopPropagation();
        if (event.key === "Escape") pane.store.dispatch({ type: "fix-cancelled" });
      }}
    >
      <h3 id={title} className={styles.title}>
        {alternatives.length > 1 ? words.alternatives : words.preview}
      </h3>
      {alternatives.length > 1 && (
        <RadioGroup
          aria-labelledby={title}
          value={String(chosen)}
          onChange={(_, { value }) => {
            pane.store.dispatch({ type: "fix-chosen", chosen: Number(value) });
          }}
        >
          {alternatives.map((changes, index) => (
            <Radio key={index} value={String(index)} label={labelOf(changes, words)} />
          ))}
        </RadioGroup>
      )}
      <ChangeTable changes={alternatives[chosen] ?? []} home={home} words={words} />
      {locked.length > 0 && <p className={styles.question}>{words.locked(placeTexts(locked, texts.problems))}</p>}
      <span className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isOccupied(state)}
          onClick={() => void applyPreview(pane)}
        >
          {locked.length > 0 ? words.openAndFix : words.fix}
        </Button>
        <Button
          size="small"
          onClick={() => {
            pane.store.dispatch({ type: "fix-cancelled" });
          }}
        >
          {words.cancel}
        </Button>
      </span>
    </section>
  );
}

/** Of more changes than this an alternative names the first ones. */
const NAMED = 3;

/** What would be written. */
function labelOf(changes: readonly Preview[], words: FixWords): string {
  const named = changes.slice(0, NAMED).map((change) => changeText(words.language, change).after);
  return [...named, ...(changes.length > NAMED ? ["…"] : [])].join("; ");
}
