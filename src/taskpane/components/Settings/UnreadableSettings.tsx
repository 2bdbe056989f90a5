import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { SettingsWords } from "../../../i18n/settings/settingsWords";
import { changeSettings } from "../../actions/changeSettings";
import { chooseLanguage } from "../../actions/chooseLanguage";
import { usePane } from "../../paneContext";
import { isOccupied } from "../../state/isOccupied";
import { useSettingsBarStyles } from "./settingsBarStyles";

/** What can be done where settings that are stored cannot be read: the person's, or the workbook's. */
export function UnreadableSettings({ words }: { readonly words: SettingsWords }) {
  const { pane, state } = usePane();
  const styles = useSettingsBarStyles();
  const { settings, outcome } = state;
  const troubles = [
    ...(settings.keeping === "unreadable"
      ? [
          {
            sentence: words.preferencesUnreadable,
            button: words.reset,
            mend: () => {
              pane.store.dispatch({ type: "preferences-reset" });
              return chooseLanguage(pane, null);
            },
          },
        ]
      : []),
    ...(outcome?.kind === "scoreboard" && outcome.settingsUnreadable
      ? [
          {
            sentence: words.workbookUnreadable,
            button: words.resetWorkbook,
            mend: () => changeSettings(pane, { kind: "clear" }),
          },
        ]
      : []),
  ];
  return troubles.map(({ sentence, button, mend }) => (
    <div key={button} className={styles.bar}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabledFocusable={isOccupied(state)} onClick={() => void mend()}>
            {button}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  ));
}
