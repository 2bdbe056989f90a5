import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { FindingPosition } from "../state/currentFinding";

/** What the rows of a list are. */
type RowName = "finding" | "function" | "setting" | "target" | "view";

/** The keys that go one forth and one back. */
const KEYS: Readonly<Record<RowName, { readonly next: string; readonly previous: string }>> = {
  finding: { next: "ArrowDown", previous: "ArrowUp" },
  function: { next: "ArrowDown", previous: "ArrowUp" },
  setting: { next: "ArrowDown", previous: "ArrowUp" },
  target: { next: "ArrowDown", previous: "ArrowUp" },
  view: { next: "ArrowRight", previous: "ArrowLeft" },
};

export interface RovingFocus {
  /** The element that holds the rows; each row has its key in `data-` and the name given. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** Key of the one row that the Tab key reaches. */
  readonly tabStop: string | null;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Options {
  /** The row that has the focus when the list comes, or the one in its place. */
  readonly returnTo?: FindingPosition | null;
  /** Draws the rows of a long list up to this one. */
  readonly draw?: (index: number) => void;
}

/** One tab stop for many rows; arrow keys, Home and End move. When the focused row is gone its successor gets the focus. */
export function useRovingFocus(
  name: RowName,
  keys: readonly string[],
  { returnTo = null, draw }: Options = {},
): RovingFocus {
  const list = useRef<HTMLDivElement>(null);
  const first = useRef(returnTo);
  const focused = useRef<{ readonly key: string; readonly index: number } | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const tabStop = current !== null && keys.includes(current) ? current : (keys[0] ?? null);

  useLayoutEffect(() => {
    const start = first.current;
    first.current = null;
    if (!start) return;
    const index = keys.indexOf(start.key);
    focusRow(name, list.current, index >= 0 ? index : Math.min(start.index, keys.length - 1));
  }, [name, keys]);
  useLayoutEffect(() => {
    const last = focused.current;
    if (last && !keys.includes(last.key) && document.activeElement === document.body) {
      focusRow(name, list.current, Math.min(last.index, keys.length - 1));
    }
  }, [name, keys]);

  return {
    list,
    tabStop,
    onFocus: ({ target }) => {
      const key = target instanceof HTMLElement ? target.dataset[name] : undefined;
      if (key === undefined) return;
      focused.current = { key, index: keys.indexOf(key) };
      setCurrent(key);
    },
    onKeyDown: (event) => {
      const index = focused.current ? keys.indexOf(focused.current.key) : -1;
      const next = destination(KEYS[name], event.key, index, keys.length);
      if (next === null) return;
      event.preventDefault();
      draw?.(next);
      focusRow(name, list.current, next);
    },
  };
}

function destination(
  { next, previous }: (typeof KEYS)[RowName],
  pressed: string,
  index: number,
  count: number,
): number | null {
  switch (pressed) {
    case next:
      return Math.min(index + 1, count - 1);
    case previous:
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

function focusRow(name: RowName, list: HTMLElement | null, index: number): void {
  list?.querySelectorAll<HTMLElement>(`[data-${name}]`)[index]?.focus();
}
