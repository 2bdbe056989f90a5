import { useEffect, useId } from "react";
import type { SettingsWords } from "../../../i18n/settings/settingsWords";
import { loadWithWorkbook } from "../../actions/loadWithWorkbook";
import { usePane } from "../../paneContext";
import { RuleSwitches } from "./RuleSwitches";
import { useSettingsStyles } from "./settingsStyles";

/** What is kept in the workbook, for everybody who opens it. */
export function WorkbookSettingsSection({ words }: { readonly words: SettingsWords }) {
  const { pane, state } = usePane();
  const styles = useSettingsStyles();
  const heading = useId();
  const hint = useId();
  const { loadsWithWorkbook } = state.settings;
  useEffect(() => {
    void loadWithWorkbook(pane, null);
  }, [pane]);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {words.forWorkbook}
      </h3>
      <p className={styles.hint}>{words.forWorkbookHint}</p>
      {loadsWithWorkbook !== null && (
        <>
          <label className={styles.box}>
            <input
              type="checkbox"
              aria-describedby={hint}
              checked={loadsWithWorkbook}
              onChange={({ target }) => void loadWithWorkbook(pane, target.checked)}
            />
            {words.load}
          </label>
          <p id={hint} className={styles.hint}>
            {words.loadHint}
          </p>
        </>
      )}
      {state.outcome?.kind === "scoreboard" && !state.outcome.settingsUnreadable && (
        <RuleSwitches rulesOff={state.outcome.report.rulesOff} words={words} />
      )}
    </section>
  );
}
