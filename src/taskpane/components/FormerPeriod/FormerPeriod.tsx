import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useRef } from "react";
import type { FormerWords } from "../../../i18n/former/formerWords";
import type { Language } from "../../../i18n/language";
import { periodLabel } from "../../../i18n/pane/periodLabel";
import { sheetSets } from "../../../scoreboard/locate/sheetSets";
import type { ComparedFormer } from "../../../validation/report";
import { chooseFormer, chooseFormerFile } from "../../actions/chooseFormer";
import { usePane } from "../../paneContext";
import type { FormerSource } from "../../state/formerPeriod";
import { isOccupied } from "../../state/isOccupied";
import { useFormerPeriodStyles } from "./formerPeriodStyles";

interface Props {
  readonly words: FormerWords;
}

/** What the figures are compared with, and the ways to compare them with something else: a file, other sheets, nothing. */
export function FormerPeriod({ words }: Props) {
  const { pane, state, language } = usePane();
  const styles = useFormerPeriodStyles();
  const input = useRef<HTMLInputElement>(null);
  const former = state.outcome?.kind === "scoreboard" ? state.outcome.report.former : null;
  const { source, refused } = state.former;
  const sets = pane.snapshot ? sheetSets(pane.snapshot.sheets).sets : [];
  const isBusy = isOccupied(state);
  return (
    <div className={styles.panel}>
      <p role="status" className={styles.text}>
        {sentences(former, source, words, language).join(" ")}
      </p>
      {refused && (
        <div role="alert">
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.refused(refused.file, refused.problem)}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => input.current?.click()}>
          {words.chooseFile}
        </Button>
        {sets.map(({ ending }) => (
          <Button
            key={ending}
            size="small"
            disabledFocusable={isBusy || former?.sheets === ending}
            onClick={() => void chooseFormer(pane, { kind: "sheets", ending })}
          >
            {words.chooseSheets(ending)}
          </Button>
        ))}
        {(former !== null || source.kind === "none") && (
          <Button
            size="small"
            disabledFocusable={isBusy || former === null}
            onClick={() => void chooseFormer(pane, { kind: "none" })}
          >
            {words.remove}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{words.hint}</p>
      <input
        ref={input}
        hidden
        type="file"
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again after it was changed.
          currentTarget.value = "";
          if (file) void chooseFormerFile(pane, file);
        }}
      />
    </div>
  );
}

function sentences(
  former: ComparedFormer | null,
  source: FormerSource,
  words: FormerWords,
  language: Language,
): readonly string[] {
  if (!former) return [words.none];
  const period = former.period && periodLabel(language, former.period);
  const comparable = former.compared ? [] : [words.notComparable];
  if (former.sheets !== null) return [words.sheets(former.sheets, period), ...comparable];
  // The report is still of a file that has been taken away.
  return source.kind === "file" ? [words.file(source.name, period), ...comparable] : [words.none];
}
