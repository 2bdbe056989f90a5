import { Tab, TabList } from "@fluentui/react-components";
import { useId } from "react";
import { functionBrowser } from "../../loading/lateViews";
import { usePane } from "../../paneContext";
import { VIEWS } from "../../state/paneState";
import { EmptyWorkbook } from "../EmptyWorkbook/EmptyWorkbook";
import { FindingList } from "../FindingList/FindingList";
import { LateView } from "../LateView/LateView";
import { useViewsStyles } from "./viewsStyles";

/** Findings or functions, by tabs. */
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
        {state.shown === "functions" ? <LateView of={functionBrowser} /> : <Findings />}
      </div>
    </>
  );
}

function Findings() {
  const { outcome } = usePane().state;
  if (outcome?.kind === "no-scoreboard") return <EmptyWorkbook />;
  return outcome && <FindingList report={outcome.report} />;
}
