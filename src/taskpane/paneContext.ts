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
  const [pane, state] = usePanePart(whole);
  const { texts, language } = state.words;
  return { pane, state, texts, language };
}

/** The pane and a part of its state: what is one of many is drawn anew only when its own part changes. */
export function usePanePart<Part>(part: (state: PaneState) => Part): readonly [pane: Pane, part: Part] {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A component of the pane stands outside its provider");
  return [pane, useSyncExternalStore(pane.store.subscribe, () => part(pane.store.state()))];
}

function whole(state: PaneState): PaneState {
  return state;
}

/** What a button needs of an action. */
export function buttonOf({ pane, state, texts }: UsedPane, action: Action) {
  return {
    children: texts.actions[action.label],
    disabledFocusable: !action.isPossible(state),
    onClick: () => void action.perform(pane),
  };
}
