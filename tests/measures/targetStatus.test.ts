import { atLeast, atMost, same } from "../../src/measures/compare";
import { targetStatus } from "../../src/measures/targetStatus";

test("a limit itself is reached, and so is one that misses by a binary fraction", () => {
  expect([atMost(60, 60), atMost(0.1 + 0.2, 0.3), atLeast(0.3, 0.1 + 0.2), same(0.1 + 0.2, 0.3)]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([atMost(60.001, 60), atLeast(59.999, 60), same(60, 60.001)]).toEqual([false, false, false]);
});

test.each([
  [59, 60, "lower", 0, 1],
  [60, 60, "lower", 0, 1],
  [61, 60, "lower", 0, -1],
  [66, 60, "lower", 0.1, 0],
  [66.1, 60, "lower", 0.1, -1],
  [180, 180, "higher", 0, 1],
  [170, 180, "higher", 0.1, 0],
  [100, 180, "higher", 0.1, -1],
  [-40, -50, "lower", 0.2, 0],
  [0, 0, "zero", 0, 1],
  [1, 0, "zero", 0.5, -1],
] as const)("%d against %d, %s is good, tolerance %d: %d", (value, target, direction, tolerance, status) => {
  expect(targetStatus(value, target, direction, tolerance)).toBe(status);
});
