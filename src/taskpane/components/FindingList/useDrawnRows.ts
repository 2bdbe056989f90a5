import { type RefCallback, useCallback, useState } from "react";
import { flushSync } from "react-dom";

/** Drawn at first, and each time that the end comes near: more at once would hold the screen up for over 50 ms. */
const ROWS = 50;
/** More rows than anybody reads make the pane slow: those beyond are reached by searching and by fixing. */
export const MOST_ROWS = 2000;

interface DrawnRows {
  readonly count: number;
  /** Draws the rows up to this one at once, so that it can have the focus. */
  readonly draw: (index: number) => void;
  /** Of an element after the last row: when it is seen, more rows are drawn. */
  readonly end: RefCallback<HTMLElement>;
}

/**
 * A long list is drawn as far as a person has come.
 * @param needed index of the last row that has to be there
 */
export function useDrawnRows(needed: number): DrawnRows {
  const [reached, setReached] = useState(ROWS);
  const draw = useCallback((index: number) => {
    flushSync(() => {
      setReached((before) => Math.max(before, index + 1));
    });
  }, []);
  const end = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const drawMore = (entries: readonly IntersectionObserverEntry[]): void => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setReached((before) => before + ROWS);
    };
    const observer = new IntersectionObserver(drawMore, { root: element.parentElement, rootMargin: "100% 0px" });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { count: Math.min(Math.max(reached, needed + 1), MOST_ROWS), draw, end };
}
