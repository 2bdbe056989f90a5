import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { PaneTexts } from "../i18n/pane/paneTexts";
import type { Language } from "../i18n/language";
import type { Action } from "./actions/action";
import type { Pane } from "./pane";
import type { PaneState } from "./state/paneState";

const PaneContext = createContext<Pane | null>(null);
const StateContext = createContext<PaneState | null>(null);

/** A first verdict with no more findings than these is drawn at once. */
const FEW_FINDINGS = 100;

/**
 * Shows the pane's state to what is in it: at once, but for a new verdict. It and its list are much to draw, and come in small
 * steps between which the screen is free.
 */
export function PaneProvider({ value: pane, children }: { readonly value: Pane; readonly children: ReactNode }) {
  const [shown, show] = useState(pane.store.state);
  const drawn = useRef(shown);
  useLayoutEffect(() => {
    drawn.current = shown;
  }, [shown]);
  useLayoutEffect(() => {
    const follow = (): void => {
      const state = pane.store.state();
      if (isShownAtOnce(state, drawn.current)) show(state);
      else
        startTransition(() => {
          show(state);
        });
    };
    follow();
    return pane.store.subscribe(follow);
  }, [pane]);
  return (
    <PaneContext value={pane}>
      <StateContext value={shown}>{children}</StateContext>
    </PaneContext>
  );
}

/** What is shown at once while a new verdict is being drawn has it drawn at once as well: only what is typed is worth that. */
function isShownAtOnce(state: PaneState, drawn: PaneState): boolean {
  const { outcome } = state;
  if (outcome === drawn.outcome) return true;
  if (drawn.outcome === null && (outcome?.kind !== "scoreboard" || outcome.report.findings.length <= FEW_FINDINGS))
    return true;
  return state.view !== drawn.view || state.functions !== drawn.functions || state.period !== drawn.period;
}

export interface UsedPane {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly texts: PaneTexts;
  readonly language: Language;
}

export function usePane(): UsedPane {
  const pane = provided(useContext(PaneContext));
  const state = provided(useContext(StateContext));
  const { texts, language } = state.words;
  return { pane, state, texts, language };
}

/** The pane and a part of its state: what is one of many is drawn anew only when its own part changes. */
export function usePanePart<Part>(part: (state: PaneState) => Part): readonly [pane: Pane, part: Part] {
  const pane = provided(useContext(PaneContext));
  return [pane, useSyncExternalStore(pane.store.subscribe, () => part(pane.store.state()))];
}

function provided<Value>(value: Value | null): Value {
  if (value === null) throw new Error("A component of the pane stands outside its provider");
  return value;
}

/** What a button needs of an action. */
export function buttonOf({ pane, state, texts }: UsedPane, action: Action) {
  return {
    children: texts.actions[action.label],
    disabledFocusable: !action.isPossible(state),
    onClick: () => void action.perform(pane),
  };
}
