import fc from "../support/laws";
import { allocate } from "../../src/measures/allocation";
import { addMonths, withinMonths } from "../../src/measures/calendar/addMonths";
import { FIRST_SERIAL, serialOf } from "../../src/measures/calendar/serialDate";
import { orderStatistic } from "../../src/measures/orderStatistic";
import { percentile } from "../../src/measures/statistics";

const figure = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true }));

test("an order statistic is what stands there once the values are sorted", () => {
  const values = fc.array(figure, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.nat(), (list, n) => {
      const index = n % list.length;
      const sorted = Float64Array.from(list).sort();
      // -0 and 0 are the same figure.
      expect(orderStatistic(Float64Array.from(list), index) + 0).toBe((sorted[index] ?? Number.NaN) + 0);
    }),
  );
});

test("a percentile does not depend on the order of the values and lies between the ends", () => {
  const values = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.double({ noNaN: true, min: 0, max: 1 }), (list, fraction) => {
      const found = percentile(Float64Array.from(list), fraction);
      expect(percentile(Float64Array.from(list.toReversed()), fraction)).toBe(found);
      expect(found).toBeGreaterThanOrEqual(Math.min(...list));
      expect(found).toBeLessThanOrEqual(Math.max(...list));
    }),
  );
});

test("within some months is what the calendar says, however near the edge", () => {
  const first = fc.integer({ min: FIRST_SERIAL, max: serialOf({ year: 2190, month: 1, day: 1 }) });
  fc.assert(
    fc.property(first, fc.integer({ min: 0, max: 60 }), fc.integer({ min: -3, max: 3 }), (day, months, off) => {
      const last = addMonths(day, months) + off;
      expect(withinMonths(day, last, months)).toBe(off <= 0);
    }),
  );
});

test("a sum over weights of any size is divided to the cent, each share next to its exact part", () => {
  const weight = fc.oneof(fc.constant(0), fc.double({ noNaN: true, min: 1e-6, max: 1e9 }));
  const weights = fc.array(weight, { minLength: 1, maxLength: 50 }).filter((list) => list.some((one) => one > 0));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e13 }), weights, (cents, list) => {
      const shares = Array.from(allocate(cents / 100, list), Number);
      expect(shares.reduce((sum, share) => sum + Math.round(share * 100), 0)).toBe(cents);
      list.forEach((one, index) => {
        if (one === 0) expect(shares[index]).toBe(0);
      });
    }),
  );
  expect(allocate(1e12, [1, 2])).toBe("too-large");
  expect(allocate(100, [1e308, 1e308])).toBe("too-large");
});
