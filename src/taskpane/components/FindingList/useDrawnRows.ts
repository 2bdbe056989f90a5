import { type RefCallback, startTransition, useCallback, useState } from "react";
import { flushSync } from "react-dom";

/** Drawn at first, in one step: more than a pane shows. */
const FIRST_ROWS = 15;
/** Drawn each time that the end comes near, in steps between which the screen is free. */
const MORE_ROWS = 50;
/** More rows than anybody reads make the pane slow: those beyond are reached by searching and by fixing. */
export const MOST_ROWS = 2000;

interface DrawnRows {
  /** How many rows a person has come near to. */
  readonly reached: number;
  /** Draws the rows up to this one at once, so that it can have the focus. */
  readonly draw: (index: number) => void;
  /** Of an element after the last row: when it is seen, more rows are drawn. */
  readonly end: RefCallback<HTMLElement>;
}

/** A long list is drawn as far as a person has come. */
export function useDrawnRows(): DrawnRows {
  const [reached, setReached] = useState(FIRST_ROWS);
  const draw = useCallback((index: number) => {
    flushSync(() => {
      setReached((before) => Math.max(before, index + 1));
    });
  }, []);
  const end = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const drawMore = (entries: readonly IntersectionObserverEntry[]): void => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      startTransition(() => {
        setReached((before) => before + MORE_ROWS);
      });
    };
    const observer = new IntersectionObserver(drawMore, { root: element.parentElement, rootMargin: "100% 0px" });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { reached, draw, end };
}
