import fc from "../support/laws";
import { belowHead, cellsIn, CELLS_PER_REQUEST, headOf, requestsFor } from "../../src/excel/readingPlan";
import type { Area } from "../../src/scoreboard/document";

const area = (rows: number, columns: number): Area => ({ row: 3, column: 1, rows, columns });

test("a scoreboard's sheets are read in one request", () => {
  const parts = [area(24, 3), area(133, 10), area(42, 22), area(16, 14)].map((each, of) => ({ of, area: each }));
  expect(requestsFor(parts)).toEqual([parts]);
});

test("a tall sheet is cut by rows, and the pieces cover it without overlap", () => {
  const pieces = requestsFor([{ of: "a", area: area(100_000, 22) }]).flat();
  expect(pieces.length).toBeGreaterThan(1);
  let next = 3;
  for (const { area: piece } of pieces) {
    expect(piece).toMatchObject({ row: next, column: 1, columns: 22 });
    next += piece.rows;
  }
  expect(next).toBe(100_003);
});

test("no request has more cells than one may have, and every cell is asked for once", () => {
  const areas = fc.array(
    fc.record({ rows: fc.integer({ min: 1, max: 30_000 }), columns: fc.integer({ min: 1, max: 800 }) }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(areas, (sizes) => {
      const parts = sizes.map(({ rows, columns }, of) => ({ of, area: area(rows, columns) }));
      const requests = requestsFor(parts);
      const cells = requests.map((request) => request.reduce((sum, part) => sum + cellsIn(part.area), 0));
      expect(Math.max(0, ...cells)).toBeLessThanOrEqual(CELLS_PER_REQUEST);
      expect(cells.reduce((sum, count) => sum + count, 0)).toBe(
        parts.reduce((sum, part) => sum + cellsIn(part.area), 0),
      );
    }),
  );
});

test("the head of a large area and what lies below it are the whole of its height", () => {
  const large = area(5000, 22);
  const head = headOf(large);
  const rest = belowHead(large);
  expect(cellsIn(head)).toBeLessThan(cellsIn(large) / 10);
  expect(rest).toEqual({ ...large, row: head.row + head.rows, rows: large.rows - head.rows });
});
