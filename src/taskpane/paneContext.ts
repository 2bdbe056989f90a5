import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneTexts } from "../i18n/pane/paneTexts";
import type { Language } from "../i18n/language";
import type { Action } from "./actions/action";
import type { Pane } from "./pane";
import type { PaneState } from "./state/paneState";

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

export interface UsedPane {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly texts: PaneTexts;
  readonly language: Language;
}

export function usePane(): UsedPane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A component of the pane stands outside its provider");
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.state);
  const { texts, language } = state.words;
  return { pane, state, texts, language };
}

/** What a button needs of an action. */
export function buttonOf({ pane, state, texts }: UsedPane, action: Action) {
  return {
    children: texts.actions[action.label],
    disabledFocusable: !action.isPossible(state),
    onClick: () => void action.perform(pane),
  };
}
