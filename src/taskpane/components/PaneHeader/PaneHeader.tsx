import { Button, Link } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { useEffect, useRef } from "react";
import { periodLabel } from "../../../i18n/pane/periodLabel";
import { goToPeriod } from "../../actions/goToPeriod";
import { usePane } from "../../paneContext";
import { usePaneHeaderStyles } from "./paneHeaderStyles";

/** What the pane is about: the scoreboard, its period and the agreement; the ways to the settings and the help. */
export function PaneHeader() {
  const { pane, state, texts, language } = usePane();
  const styles = usePaneHeaderStyles();
  const buttons = useRef<HTMLSpanElement>(null);
  const isOpen = state.settings.opened !== null;
  const wasOpen = useRef(isOpen);
  const { dispatch } = pane.store;
  const report = state.outcome?.kind === "scoreboard" ? state.outcome.report : null;
  const period = report?.period && periodLabel(language, report.period);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body)
      buttons.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>{texts.title}</h1>
        {period && (
          <Link
            as="button"
            className={styles.period}
            aria-label={texts.header.goToPeriod(period)}
            onClick={() => void goToPeriod(pane)}
          >
            {period}
          </Link>
        )}
        <span ref={buttons} className={styles.buttons}>
          <Button
            appearance="subtle"
            size="small"
            icon={<Settings20Regular />}
            aria-label={texts.actions.settings}
            aria-expanded={isOpen}
            onClick={() => {
              dispatch({ type: "settings-shown", shown: !isOpen });
            }}
          />
          <Button
            as="a"
            appearance="subtle"
            size="small"
            icon={<QuestionCircle20Regular />}
            aria-label={texts.actions.help}
            href={`help/${language}/index.html`}
            target="_blank"
            rel="noopener"
          />
        </span>
      </div>
      {report && (
        <Link
          as="button"
          className={styles.agreement}
          lang="fi"
          aria-label={texts.header.showTargets(report.agreement.title)}
          onClick={() => {
            dispatch({ type: "settings-shown", shown: false });
            dispatch({ type: "view-shown", view: "targets" });
          }}
        >
          {report.agreement.title}
        </Link>
      )}
    </header>
  );
}
