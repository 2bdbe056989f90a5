import { FluentProvider } from "@fluentui/react-components";
import { unreadableAcceptances } from "../../loading/lateViews";
import { usePane } from "../../paneContext";
import { usePageLanguage } from "../../usePageLanguage";
import { BugBoundary } from "../BugBoundary/BugBoundary";
import { LateFixBar } from "../Fixes/LateFixBar";
import { HealthStrip } from "../HealthStrip/HealthStrip";
import { LateView } from "../LateView/LateView";
import { PaneHeader } from "../PaneHeader/PaneHeader";
import { ProblemBar } from "../ProblemBar/ProblemBar";
import { Toolbar } from "../Toolbar/Toolbar";
import { Verdict } from "../Verdict/Verdict";
import { VerdictMenu } from "../VerdictMenu/VerdictMenu";
import { Views } from "../Views/Views";
import { WorkProgress } from "../WorkProgress/WorkProgress";
import { useAppStyles, usePageStyles } from "./appStyles";

/** The whole pane. */
export function App() {
  const { state, texts } = usePane();
  usePageStyles();
  usePageLanguage(state.words);
  const styles = useAppStyles();
  return (
    <FluentProvider theme={state.theme} className={styles.pane}>
      <BugBoundary texts={texts}>
        <PaneHeader />
        <main className={styles.main}>
          <Toolbar />
          <ProblemBar />
          <HealthStrip />
          <LateFixBar />
          {state.outcome?.kind !== "no-scoreboard" && <Verdict />}
          {state.outcome?.kind === "scoreboard" && state.outcome.acceptancesUnreadable && (
            <LateView of={unreadableAcceptances} props={{}} />
          )}
          {state.outcome?.kind === "scoreboard" && <VerdictMenu />}
          <Views />
        </main>
        <footer className={styles.footer}>
          {texts.privacy}
          {state.work && <WorkProgress work={state.work} />}
        </footer>
      </BugBoundary>
    </FluentProvider>
  );
}
