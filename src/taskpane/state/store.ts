import type { PaneState } from "./paneState";
import { type PaneEvent, reducePane } from "./reducePane";

/** Holds the state outside React: ribbon commands and workbook events come from elsewhere. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Returns the function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      state = reducePane(state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
