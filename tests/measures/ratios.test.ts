import { ptsPerHtv } from "../../src/measures/ptsPerHtv";
import { share } from "../../src/measures/share";
import { umaPtsPerDay } from "../../src/measures/umaPtsPerDay";

test("a quotient", () => {
  expect(ptsPerHtv(150, 0.25)).toBe(600);
  expect(umaPtsPerDay(13619, 110, 124)).toBeCloseTo(0.99846, 5);
  expect(share(468, 1663)).toBeCloseTo(0.281419, 6);
});

test("a blank input, or nothing of nothing, is no figure", () => {
  expect([ptsPerHtv(null, 1), ptsPerHtv(1, null), ptsPerHtv(0, 0), umaPtsPerDay(0, 0, 62)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("something of nothing cannot be divided", () => {
  expect([ptsPerHtv(5, 0), umaPtsPerDay(5, 3, 0), share(1, 0)]).toEqual(Array(3).fill("divide-by-zero"));
});

test("below zero, two negatives included", () => {
  expect([ptsPerHtv(-1, 1), ptsPerHtv(1, -1), umaPtsPerDay(10, -2, -5), share(-1, 2)]).toEqual(
    Array(4).fill("negative"),
  );
});

test("a part is at most its whole, but for binary fractions", () => {
  expect(share(5, 4)).toBe("part-exceeds-whole");
  expect(share(0.1 + 0.2, 0.3)).toBeCloseTo(1, 12);
});

test("a quotient that no number can hold", () => {
  expect(ptsPerHtv(1, 5e-324)).toBe("too-large");
});
