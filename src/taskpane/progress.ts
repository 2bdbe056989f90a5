import type { Stage } from "./state/paneState";
import type { PaneEvent } from "./state/reducePane";

export type Advance = (stage: Stage, done: number, total: number) => void;

/** From one telling of how far work has come to the next, in milliseconds: each draws the pane anew. */
const TELLING = 100;

export interface Progress {
  readonly advance: Advance;
  /** Tells nothing from now on. */
  readonly end: () => void;
}

/** Tells how far work has come, and that it waits for Excel wherever that is silent for as long as `patience` milliseconds. */
export function tellProgress(dispatch: (event: PaneEvent) => void, patience: number): Progress {
  let told = performance.now();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const wait = (): void => {
    // What ends the waiting is told at once.
    told = -Infinity;
    dispatch({ type: "work-advanced", stage: "waiting", done: 0, total: 0 });
  };
  const listen = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(wait, patience);
  };
  listen();
  return {
    advance: (stage, done, total) => {
      if (isOver) return;
      listen();
      if (performance.now() - told < TELLING) return;
      told = performance.now();
      dispatch({ type: "work-advanced", stage, done, total });
    },
    end: () => {
      isOver = true;
      clearTimeout(waiting);
    },
  };
}
