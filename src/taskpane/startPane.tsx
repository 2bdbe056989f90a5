import type { Root } from "react-dom/client";
import { associateRibbon } from "../commands/ribbon";
import { associateFunctions } from "../excel/associateFunctions";
import { troubleOf } from "../excel/trouble";
import { functionCatalogue } from "../functions/catalogue";
import { functionErrorText } from "../i18n/functionErrors";
import type { Language } from "../i18n/language";
import { loadPaneWords } from "../i18n/pane/loadPaneWords";
import { periodId } from "../measures/calendar/period";
import { actions } from "./actions/actions";
import { followLook } from "./actions/followLook";
import { followWorkbook } from "./actions/followWorkbook";
import { stepToFinding } from "./actions/stepToFinding";
import { App } from "./components/App/App";
import { keepTabOrder } from "./keepTabOrder";
import { loadTheme } from "./loading/loadTheme";
import { officeLook, onLookChange } from "./officeLook";
import { Pane } from "./pane";
import { PaneProvider } from "./paneContext";
import { keepPreferences } from "./preferences/keepPreferences";
import { loadPreferences } from "./preferences/preferenceStorage";
import { lastFullQuarter } from "./state/lastFullQuarter";
import { initialState } from "./state/paneState";
import { createStore } from "./state/store";

/** Starts what works without words: functions, and the ribbon's buttons, which wait for the pane. */
export function startRuntime(pane: Promise<Pane>): void {
  let language = (): Language => officeLook().language;
  void pane.then(({ store }) => {
    language = () => store.state().words.language;
  });
  associateFunctions(functionCatalogue, (reason) => functionErrorText(language(), reason));
  associateRibbon({
    validate: async () => actions.validate.perform(await pane),
    createScoreboard: async () => actions.createScoreboard.perform(await pane),
    nextFinding: async () => stepToFinding(await pane, 1),
    previousFinding: async () => stepToFinding(await pane, -1),
    explainCell: async () => {
      (await pane).store.dispatch({ type: "view-shown", view: "explanation" });
    },
  });
}

/** Shows the pane in Office's language, or the one that the person has chosen, and starts its first validation. */
export async function startPane(root: Root): Promise<Pane> {
  const { language, surface } = officeLook();
  const kept = loadPreferences();
  const [words, theme] = await Promise.all([loadPaneWords(kept.preferences.language ?? language), loadTheme(surface)]);
  const period = periodId(lastFullQuarter(today()));
  const pane = new Pane(createStore(initialState({ words, theme, period, ...kept })));
  keepPreferences(pane.store);
  keepTabOrder();
  onLookChange(() => void followLook(pane));
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
  return pane;
}

function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
