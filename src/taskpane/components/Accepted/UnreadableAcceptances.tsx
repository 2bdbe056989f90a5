import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { AcceptedWords } from "../../../i18n/accepted/acceptedWords";
import { changeAcceptances } from "../../actions/changeAcceptances";
import { usePane } from "../../paneContext";
import { isOccupied } from "../../state/isOccupied";
import { useAcceptedStyles } from "./acceptedStyles";

/** What can be done where the workbook's acceptances cannot be read. */
export function UnreadableAcceptances({ words }: { readonly words: AcceptedWords }) {
  const { pane, state } = usePane();
  const styles = useAcceptedStyles();
  return (
    <div className={styles.bar}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.unreadable}</MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            disabledFocusable={isOccupied(state)}
            onClick={() => void changeAcceptances(pane, { kind: "clear" })}
          >
            {words.clear}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
