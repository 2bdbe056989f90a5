import { useId } from "react";
import { findingDetails } from "../../loading/lateDetails";
import { cellExplanation, emptyWorkbook, functionBrowser, targetsView } from "../../loading/lateViews";
import { usePane } from "../../paneContext";
import { FindingList } from "../FindingList/FindingList";
import { LateView } from "../LateView/LateView";
import { StepNotice } from "./StepNotice";
import { tabId, ViewTabs } from "./ViewTabs";
import { useViewsStyles } from "./viewsStyles";

const LATE = { targets: targetsView, functions: functionBrowser, explanation: cellExplanation } as const;

/** Findings, targets, functions or the explanation of a cell, by tabs. */
export function Views() {
  const { shown } = usePane().state;
  const styles = useViewsStyles();
  const id = useId();
  return (
    <>
      <ViewTabs panel={id} />
      <div id={id} role="tabpanel" aria-labelledby={tabId(id, shown)} className={styles.panel}>
        {shown === "findings" ? <Findings /> : <LateView key={shown} of={LATE[shown]} props={{}} />}
      </div>
      <StepNotice />
    </>
  );
}

function Findings() {
  const { outcome, current } = usePane().state;
  if (outcome?.kind === "no-scoreboard") return <LateView of={emptyWorkbook} props={{}} />;
  if (outcome && current.details) return <LateView of={findingDetails} props={{}} />;
  return outcome && <FindingList report={outcome.report} />;
}
