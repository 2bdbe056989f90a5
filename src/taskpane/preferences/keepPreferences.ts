import type { PaneState } from "../state/paneState";
import type { Store } from "../state/store";
import type { Preferences } from "./preferences";
import { savePreferences } from "./preferenceStorage";

/** Keeps what the person chooses from now on; what is kept and cannot be read stays until it is given up. */
export function keepPreferences(store: Store): void {
  let last = preferencesOf(store.state());
  store.subscribe(() => {
    const state = store.state();
    const now = preferencesOf(state);
    const isReset = last.keeping === "unreadable" && now.keeping === "kept";
    const isSame = now.language === last.language && now.live === last.live && now.hidden === last.hidden;
    last = now;
    if (state.settings.keeping !== "kept" || (isSame && !isReset)) return;
    const { keeping, ...preferences } = now;
    const saved = savePreferences(preferences);
    if (saved !== keeping) store.dispatch({ type: "keeping-failed" });
  });
}

function preferencesOf({
  settings: { language, keeping },
  live,
  view: { hidden },
}: PaneState): Preferences & Pick<PaneState["settings"], "keeping"> {
  return { language, live, hidden, keeping };
}
