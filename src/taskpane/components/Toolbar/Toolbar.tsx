import { Button, Switch } from "@fluentui/react-components";
import { actions } from "../../actions/actions";
import { setLive } from "../../actions/setLive";
import { buttonOf, usePane } from "../../paneContext";
import { useToolbarStyles } from "./toolbarStyles";

/** Validate and live validation. */
export function Toolbar() {
  const used = usePane();
  const { pane, state, texts } = used;
  const styles = useToolbarStyles();
  return (
    <div className={styles.toolbar}>
      <Button
        appearance={state.outcome?.kind === "no-scoreboard" ? "secondary" : "primary"}
        {...buttonOf(used, actions.validate)}
      />
      <Switch
        className={styles.live}
        label={texts.actions.live}
        checked={state.live}
        onChange={(_, { checked }) => void setLive(pane, checked)}
      />
    </div>
  );
}
