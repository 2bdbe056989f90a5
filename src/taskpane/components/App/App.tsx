import { FluentProvider, mergeClasses, webLightTheme } from "@fluentui/react-components";
import { settingsView, unreadableAcceptances, unreadableSettings } from "../../loading/lateViews";
import { usePane } from "../../paneContext";
import { isSilent } from "../../state/isSilent";
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
  // The details need the room.
  const isDetailed = state.shown === "findings" && state.current.details !== null;
  const isSetting = state.settings.opened !== null;
  return (
    <FluentProvider
      theme={state.theme}
      className={mergeClasses(styles.pane, state.theme === webLightTheme ? styles.light : styles.dark)}
    >
      <BugBoundary texts={texts}>
        <PaneHeader />
        <main className={styles.main}>
          {!isSetting && <Toolbar />}
          <ProblemBar />
          {!isSetting && <HealthStrip />}
          {!isSetting && <LateFixBar />}
          {state.outcome?.kind !== "no-scoreboard" && <Verdict />}
          {state.outcome?.kind === "scoreboard" && state.outcome.acceptancesUnreadable && (
            <LateView of={unreadableAcceptances} props={{}} />
          )}
          {(state.settings.keeping === "unreadable" ||
            (state.outcome?.kind === "scoreboard" && state.outcome.settingsUnreadable)) && (
            <LateView of={unreadableSettings} props={{}} />
          )}
          {!isSetting && !isDetailed && state.outcome?.kind === "scoreboard" && <VerdictMenu />}
          {isSetting ? <LateView of={settingsView} props={{}} /> : <Views />}
        </main>
        <footer className={styles.footer}>
          {texts.privacy}
          {state.work && !isSilent(state) && <WorkProgress work={state.work} />}
        </footer>
      </BugBoundary>
    </FluentProvider>
  );
}
