import { Button } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import type { SettingsWords } from "../../../i18n/settings/settingsWords";
import { usePane } from "../../paneContext";
import { PersonalSettings } from "./PersonalSettings";
import { useSettingsStyles } from "./settingsStyles";
import { WorkbookSettingsSection } from "./WorkbookSettingsSection";

/** What a person can choose: for themselves, and for everybody who opens the workbook. Escape closes it. */
export function SettingsView({ words }: { readonly words: SettingsWords }) {
  const { pane, state } = usePane();
  const styles = useSettingsStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const { opened } = state.settings;
  useEffect(() => {
    if (opened === "heading") title.current?.focus();
  }, [opened]);
  const close = (): void => {
    pane.store.dispatch({ type: "settings-shown", shown: false });
  };
  return (
    <div
      className={styles.settings}
      data-settings
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Excel on the web listens at the window and would take the focus into the grid.
        event.stopPropagation();
        close();
      }}
    >
      <Button appearance="subtle" size="small" icon={<ArrowLeft16Regular />} className={styles.back} onClick={close}>
        {words.back}
      </Button>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {words.heading}
      </h2>
      <PersonalSettings words={words} />
      <WorkbookSettingsSection words={words} />
    </div>
  );
}
