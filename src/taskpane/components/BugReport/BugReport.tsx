import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { PaneTexts } from "../../../i18n/pane/paneTexts";
import { useBugReportStyles } from "./bugReportStyles";

/** What to send to those who can mend a fault. */
export function BugReport({ texts, report }: { readonly texts: PaneTexts; readonly report: string }) {
  const styles = useBugReportStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div>
      <textarea
        ref={field}
        className={styles.report}
        readOnly
        rows={4}
        value={report}
        aria-label={texts.problems.bugReport}
      />
      <Button
        size="small"
        onClick={() => {
          field.current?.select();
          // Excel on the web may keep the clipboard from a pane; the text is then selected, ready to be copied.
          navigator.clipboard.writeText(report).catch(() => field.current?.focus());
        }}
      >
        {texts.actions.copy}
      </Button>
    </div>
  );
}
