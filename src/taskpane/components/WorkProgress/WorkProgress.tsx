import { Button } from "@fluentui/react-components";
import { actions } from "../../actions/actions";
import { buttonOf, usePane } from "../../paneContext";
import type { Work } from "../../state/paneState";
import { useWorkProgressStyles } from "./workProgressStyles";

/** How far long work has come, with the way to stop it. Short work ends before this is seen. */
export function WorkProgress({ work: { stage, done, total } }: { readonly work: Work }) {
  const used = usePane();
  const styles = useWorkProgressStyles();
  const text = used.texts.progress[used.state.isAwaited && stage !== "waiting" ? "queued" : stage];
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span className={styles.text}>{text}</span>
        <Button className={styles.stop} size="small" appearance="subtle" {...buttonOf(used, actions.cancel)} />
      </div>
      <progress className={styles.bar} aria-label={text} {...(total > 0 ? { value: done, max: total } : {})} />
    </div>
  );
}
