import { periodLabel } from "../../../i18n/pane/periodLabel";
import { usePane } from "../../paneContext";
import { usePaneHeaderStyles } from "./paneHeaderStyles";

/** What the pane is about: the scoreboard, its period and the agreement. */
export function PaneHeader() {
  const { state, texts, language } = usePane();
  const styles = usePaneHeaderStyles();
  const report = state.outcome?.kind === "scoreboard" ? state.outcome.report : null;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>{texts.title}</h1>
        {report?.period && <span className={styles.period}>{periodLabel(language, report.period)}</span>}
      </div>
      {report && (
        <div className={styles.agreement} lang="fi">
          {report.agreement.title}
        </div>
      )}
    </header>
  );
}
