import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { actions } from "../../actions/actions";
import { buttonOf, usePane } from "../../paneContext";
import { BugReport } from "../BugReport/BugReport";
import { problemText } from "./problemText";
import { useProblemBarStyles } from "./problemBarStyles";

/** What could not be done, what to do about it, and the way to try again. */
export function ProblemBar() {
  const used = usePane();
  const styles = useProblemBarStyles();
  const { pane, state, texts } = used;
  if (!state.problem) return null;
  const { trouble } = state.problem;
  const { title, advice, assurance } = problemText(state.problem, texts);
  return (
    <div role="alert" className={styles.problem}>
      <MessageBar intent={trouble.kind === "bug" ? "error" : "warning"} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle> {advice} {assurance}
          {trouble.kind === "bug" && <BugReport texts={texts} report={`${trouble.code}: ${trouble.message}`} />}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={texts.actions.dismiss}
              onClick={() => {
                pane.store.dispatch({ type: "problem-dismissed" });
              }}
            />
          }
        >
          {trouble.kind !== "gone" && <Button {...buttonOf(used, actions.retry)} />}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
