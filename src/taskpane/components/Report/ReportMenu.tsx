import { reportChoices } from "../../loading/lateViews";
import { usePane } from "../../paneContext";
import { Disclosure } from "../Disclosure/Disclosure";
import { LateView } from "../LateView/LateView";
import { useReportMenuStyles } from "./reportMenuStyles";

/** What can be written down of the validation. */
export function ReportMenu() {
  const { report } = usePane().texts.actions;
  const styles = useReportMenuStyles();
  return (
    <div className={styles.menu}>
      <Disclosure label={report}>{(close) => <LateView of={reportChoices} props={{ close }} />}</Disclosure>
    </div>
  );
}
