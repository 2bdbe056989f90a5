import type { LineSpan } from "./snapshot";

/** Ascending rows or columns, those beside each other taken together. */
export function spansOf(lines: readonly number[]): LineSpan[] {
  const spans: { from: number; count: number }[] = [];
  for (const line of lines) {
    const last = spans.at(-1);
    if (last && last.from + last.count === line) last.count++;
    else spans.push({ from: line, count: 1 });
  }
  return spans;
}
