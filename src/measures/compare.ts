/** Relative room for binary fractions: 0.1 + 0.2 is at most 0.3. */
const TOLERANCE = 1e-9;

/** Whether a value is at most a limit ("korkeintaan", "enintään"), on the value and not on what is displayed. */
export function atMost(value: number, limit: number): boolean {
  return value <= limit + room(value, limit);
}

/** Whether a value is at least a limit ("vähintään"). */
export function atLeast(value: number, limit: number): boolean {
  return value >= limit - room(value, limit);
}

/** Whether two values are the same figure. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= room(a, b);
}

function room(a: number, b: number): number {
  return TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
