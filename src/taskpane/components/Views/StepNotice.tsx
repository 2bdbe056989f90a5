import type { PaneTexts } from "../../../i18n/pane/paneTexts";
import { usePane } from "../../paneContext";
import type { PaneState } from "../../state/paneState";
import { useViewsStyles } from "./viewsStyles";

/** Reads out where a step from finding to finding has led, since the focus stays in the grid. */
export function StepNotice() {
  const { state, texts } = usePane();
  const styles = useViewsStyles();
  const { step } = state.current;
  return (
    <div role="status" className={styles.notice}>
      {step && <span key={step.turn}>{noticeOf(state, texts)}</span>}
    </div>
  );
}

function noticeOf({ current, outcome, words }: PaneState, { findings, empty, verdict }: PaneTexts): string {
  const landing = current.step?.landing;
  if (landing) {
    const { rule, sheet, address, index, count } = landing;
    const { title } = words.findings.rules[rule];
    return findings.step(index + 1, count, [sheet, address, title].filter((part) => part !== null).join(" "));
  }
  if (outcome?.kind !== "scoreboard") return outcome ? empty.heading : verdict.notRun;
  return outcome.report.findings.length === 0 ? findings.none : findings.noneMatch;
}
