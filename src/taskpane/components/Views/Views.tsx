import { Tab, TabList } from "@fluentui/react-components";
import { useId } from "react";
import { cellExplanation, functionBrowser } from "../../loading/lateViews";
import { usePane } from "../../paneContext";
import { VIEWS } from "../../state/paneState";
import { EmptyWorkbook } from "../EmptyWorkbook/EmptyWorkbook";
import { FindingList } from "../FindingList/FindingList";
import { LateView } from "../LateView/LateView";
import { useViewsStyles } from "./viewsStyles";

const LATE = { functions: functionBrowser, explanation: cellExplanation } as const;

/** Findings, functions or the explanation of a cell, by tabs. */
export function Views() {
  const { pane, state, texts } = usePane();
  const styles = useViewsStyles();
  const id = useId();
  return (
    <>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={texts.views.label}
        selectedValue={state.shown}
        onTabSelect={(_, { value }) => {
          const view = VIEWS.find((candidate) => candidate === value);
          if (view) pane.store.dispatch({ type: "view-shown", view });
        }}
      >
        {VIEWS.map((view) => (
          <Tab key={view} value={view} id={`${id}-${view}`} aria-controls={id}>
            {texts.views[view]}
          </Tab>
        ))}
      </TabList>
      <div id={id} role="tabpanel" aria-labelledby={`${id}-${state.shown}`} className={styles.panel}>
        {state.shown === "findings" ? <Findings /> : <LateView key={state.shown} of={LATE[state.shown]} />}
      </div>
    </>
  );
}

function Findings() {
  const { outcome } = usePane().state;
  if (outcome?.kind === "no-scoreboard") return <EmptyWorkbook />;
  return outcome && <FindingList report={outcome.report} />;
}
