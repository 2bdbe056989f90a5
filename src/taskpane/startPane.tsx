import type { Root } from "react-dom/client";
import { associateRibbon } from "../commands/ribbon";
import { associateFunctions } from "../excel/associateFunctions";
import { troubleOf } from "../excel/trouble";
import { functionCatalogue } from "../functions/catalogue";
import { functionErrorText } from "../i18n/functionErrors";
import { periodId } from "../measures/calendar/period";
import { actions } from "./actions/actions";
import { followWorkbook } from "./actions/followWorkbook";
import { App } from "./components/App/App";
import { officeLook, onLookChange } from "./officeLook";
import { Pane } from "./pane";
import { PaneProvider } from "./paneContext";
import { lastFullQuarter } from "./state/lastFullQuarter";
import { initialState } from "./state/paneState";
import { createStore } from "./state/store";

/** Starts the shared runtime in Excel: functions, ribbon buttons, the pane and its first validation. */
export function startPane(root: Root): void {
  const pane = new Pane(createStore(initialState({ ...officeLook(), period: periodId(lastFullQuarter(today())) })));
  associateFunctions(functionCatalogue, (reason) => functionErrorText(pane.store.state().language, reason));
  associateRibbon({
    validate: () => actions.validate.perform(pane),
    createScoreboard: () => actions.createScoreboard.perform(pane),
  });
  onLookChange(() => {
    pane.store.dispatch({ type: "look-changed", ...officeLook() });
  });
  addEventListener("unhandledrejection", ({ reason }: PromiseRejectionEvent) => {
    pane.store.dispatch({ type: "failed", trouble: troubleOf(reason), attempt: { do: "validate" } });
  });
  root.render(
    <PaneProvider value={pane}>
      <App />
    </PaneProvider>,
  );
  void followWorkbook(pane);
  void actions.validate.perform(pane);
}

function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
