import { atLeast, atMost } from "./compare";

/** Which way is good: below the target, above it, or at zero. */
export type Direction = "lower" | "higher" | "zero";

/** 1 met, 0 missed by no more than the tolerance, −1 missed. */
export type Status = 1 | 0 | -1;

/**
 * How a figure stands against its target; drives the icon of the status column (Tila).
 * @param tolerance how far a miss may be and still be near, as a share of the target: 0.1 is ten per cent
 * @example targetStatus(62, 60, "lower", 0.1) // 0
 */
export function targetStatus(value: number, target: number, direction: Direction, tolerance: number): Status {
  const reached = direction === "higher" ? atLeast : atMost;
  const goal = direction === "zero" ? 0 : target;
  if (reached(value, goal)) return 1;
  const room = Math.abs(goal) * tolerance;
  return reached(value, direction === "higher" ? goal - room : goal + room) ? 0 : -1;
}
