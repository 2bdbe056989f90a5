import type { LineSpan } from "../../scoreboard/snapshot";

/** Hidden rows or columns after some of them have been shown. */
export function withoutLines(hidden: readonly LineSpan[], shown: LineSpan): LineSpan[] {
  const end = shown.from + shown.count;
  return hidden.flatMap(({ from, count }) =>
    [
      { from, count: Math.min(count, shown.from - from) },
      { from: Math.max(from, end), count: from + count - Math.max(from, end) },
    ].filter((span) => span.count > 0),
  );
}
