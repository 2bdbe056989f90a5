import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { usePane } from "../../paneContext";
import { useVerdictStyles } from "./verdictStyles";
import { spokenVerdict, verdictOf } from "./verdictOf";

const ICONS = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  success: CheckmarkCircle20Filled,
  unknown: QuestionCircle20Regular,
} as const;

/** Whether the scoreboard can be sent, in one line; what limits that answer; results apart from mistakes. */
export function Verdict() {
  const { state, texts } = usePane();
  const styles = useVerdictStyles();
  const { intent, summary, against, limits, targets, changes, isUnchanged } = verdictOf(state, texts);
  const Icon = ICONS[intent];
  return (
    <section className={styles.section}>
      <div className={mergeClasses(styles.verdict, styles[intent])}>
        <Icon className={styles.icon} aria-hidden />
        <p className={styles.text} data-verdict={intent}>
          <span className={styles.parts}>
            <strong className={styles.part}>{summary}</strong>
            {against !== null && (
              <span className={styles.part}>
                <span className={styles.separator}>{"; "}</span>
                {against}
              </span>
            )}
          </span>
        </p>
      </div>
      {limits.map((limit) => (
        <p key={limit} className={styles.limit}>
          {limit}
        </p>
      ))}
      {targets !== null && <p className={styles.targets}>{targets}</p>}
      {state.outcome?.kind === "scoreboard" && (
        <p className={styles.changes}>{changes ?? (isUnchanged ? texts.verdict.noChanges : "\u00A0")}</p>
      )}
      <div role="status" className={styles.announcement}>
        {state.announcement && <span key={state.announcement.turn}>{spokenVerdict(state, texts)}</span>}
      </div>
    </section>
  );
}
