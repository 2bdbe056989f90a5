import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportingWords } from "../../../i18n/reporting/reportingWords";
import { writeReport } from "../../actions/writeReport";
import { usePane } from "../../paneContext";
import { REPORT_FORMS, type ReportForm, type WrittenReport } from "../../state/reportForm";
import { isOccupied } from "../../state/isOccupied";
import { useReportChoicesStyles } from "./reportChoicesStyles";

interface Props {
  readonly words: ReportingWords;
}

/** The forms that a report can have, a button each, and what was written last. */
export function ReportChoices({ words }: Props) {
  const { pane, state } = usePane();
  const styles = useReportChoicesStyles();
  const [written, setWritten] = useState<WrittenReport | null>(null);
  const [isWriting, setWriting] = useState(false);
  const write = async (form: ReportForm): Promise<void> => {
    setWriting(true);
    setWritten(null);
    setWritten(await writeReport(pane, form));
    setWriting(false);
  };
  return (
    <>
      <div role="group" aria-label={words.forms} className={styles.choices}>
        {REPORT_FORMS.map((form) => (
          <Button
            key={form}
            size="small"
            disabledFocusable={isWriting || isOccupied(state)}
            onClick={() => void write(form)}
          >
            {words.form[form]}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.written}>
        {written && (written.form === "sheet" ? words.onSheet(written.name) : words.downloaded(written.name))}
      </p>
    </>
  );
}
