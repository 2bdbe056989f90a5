import type { Root } from "react-dom/client";
import { associateRibbon } from "../commands/ribbon";
import { officeAppearance } from "../excel/appearance";
import { associateFunctions } from "../excel/associateFunctions";
import { troubleOf } from "../excel/trouble";
import { functionCatalogue } from "../functions/catalogue";
import { functionErrorText } from "../i18n/functions";
import { languageOf } from "../i18n/language";
import { periodId } from "../measures/calendar/period";
import { actions } from "./actions/actions";
import { followWorkbook } from "./actions/followWorkbook";
import { App } from "./components/App/App";
import { Pane } from "./pane";
import { PaneProvider } from "./paneContext";
import { lastFullQuarter } from "./state/lastFullQuarter";
import { initialState } from "./state/paneState";
import { createStore } from "./state/store";

/** Starts the shared runtime in Excel: functions, ribbon buttons, the pane and its first validation. */
export function startPane(root: Root): void {
  const pane = new Pane(createStore(initialState({ ...look(), period: periodId(lastFullQuarter(today())) })));
  associateFunctions(functionCatalogue, (reason) => functionErrorText(pane.store.state().language, reason));
  associateRibbon({
    validate: () => actions.validate.perform(pane),
    createScoreboard: () => actions.createScoreboard.perform(pane),
  });
  addEventListener("focus", () => {
    pane.store.dispatch({ type: "office-looked-at", ...look() });
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

/** Office's language and colours as they are now. */
function look() {
  const { locale, colours } = officeAppearance();
  return { language: languageOf(locale), colours };
}

function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
