import fc from "../support/laws";
import { functionCatalogue, type FunctionId } from "../../src/functions/catalogue";
import type { Argument, Input, Output } from "../../src/functions/definition";
import { FunctionError } from "../../src/functions/functionError";

const AGGREGATES: readonly FunctionId[] = [
  "SHARE_WITHIN_TARGET",
  "PROCESSING_SUMMARY",
  "FEE_ALLOCATION",
  "STAGE_HOURS",
];
const ROWS = 6;

const input: fc.Arbitrary<Input> = fc.oneof(
  fc.integer({ min: 0, max: 60_000 }),
  fc.double({ noNaN: true, min: 0, max: 100 }),
  fc.constantFrom<Input>("", null, "TTOL", "Opiskelu", "jatko", "migri", "2022Q3", "1.1.2", "x", { error: "#REF!" }),
);
const rowsOfInput = fc.array(input, { minLength: ROWS, maxLength: ROWS });
const order = fc.shuffledSubarray([...Array(ROWS).keys()], { minLength: ROWS, maxLength: ROWS });

const call = fc.constantFrom(...functionCatalogue.filter(({ id }) => !AGGREGATES.includes(id))).chain((definition) => {
  const varying = definition.parameters.filter(({ name }) => name !== "targets");
  return fc.record({ definition: fc.constant(definition), columns: fc.tuple(...varying.map(() => rowsOfInput)) });
});

const column = (values: readonly Input[]): Argument => values.map((value) => [value]);

function permuted<T>(values: readonly T[], by: readonly number[]): T[] {
  return by.flatMap((from) => values.slice(from, from + 1));
}

function plain(output: Output | undefined): unknown {
  return output instanceof FunctionError ? output.error : output;
}

function evaluate(id: FunctionId, args: readonly Argument[]): Output[][] {
  return functionCatalogue.find((definition) => definition.id === id)?.evaluate(args) ?? [];
}

test("permuting the rows permutes the results", () => {
  fc.assert(
    fc.property(call, order, ({ definition, columns }, by) => {
      const straight = definition.evaluate(columns.map(column)).map(([value]) => plain(value));
      const shuffled = definition.evaluate(columns.map((values) => column(permuted(values, by))));
      expect(shuffled.map(([value]) => plain(value))).toEqual(permuted(straight, by));
    }),
    { numRuns: 300 },
  );
});

test("an error in one element comes back in its own and changes no other", () => {
  fc.assert(
    fc.property(call, fc.nat(), fc.nat({ max: ROWS - 1 }), ({ definition, columns }, which, row) => {
      const hit = which % columns.length;
      const broken = columns.map((values, index) => (index === hit ? values.with(row, { error: "#NULL!" }) : values));
      const before = definition.evaluate(columns.map(column)).map(([value]) => plain(value));
      const after = definition.evaluate(broken.map(column)).map(([value]) => plain(value));
      const earlier = columns.slice(0, hit).some((values) => typeof values[row] === "object" && values[row] !== null);
      expect(String(after[row])).toMatch(/^#/);
      if (!earlier && hit === 0) expect(after[row]).toBe("#NULL!");
      expect(after.toSpliced(row, 1)).toEqual(before.toSpliced(row, 1));
    }),
    { numRuns: 300 },
  );
});

test("figures over many cases do not depend on their order", () => {
  const days = fc.array(fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constant("")), {
    minLength: ROWS,
    maxLength: ROWS,
  });
  const names = fc.array(fc.constantFrom("TTOL", "Opiskelu", "Turvapaikka"), { minLength: ROWS, maxLength: ROWS });
  const kinds = fc.array(fc.constantFrom("first", "jatko"), { minLength: ROWS, maxLength: ROWS });
  fc.assert(
    fc.property(days, names, kinds, order, (times, processes, kindsOfAll, by) => {
      const decided = 44_800;
      const started = times.map((time) => (typeof time === "number" ? decided - time : ""));
      const calls: [FunctionId, Input[][], Argument[]][] = [
        ["PROCESSING_SUMMARY", [processes, kindsOfAll, started], [[[decided]], [["2022Q3"]]]],
        ["SHARE_WITHIN_TARGET", [times, processes], [[[2022]], [["first"]]]],
        ["STAGE_HOURS", [times, times], []],
      ];
      for (const [id, varying, constant] of calls) {
        const straight = evaluate(id, [...varying.map(column), ...constant]);
        const shuffled = evaluate(id, [...varying.map((values) => column(permuted(values, by))), ...constant]);
        expect(shuffled).toEqual(straight);
      }
    }),
  );
});

test("FEE_ALLOCATION adds up to the income to the cent, over ranges of any shape", () => {
  const shape = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }));
  const table = shape.chain(([rows, columns]) => {
    const cell = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constant(""));
    const cells = fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });
    return fc.tuple(cells, fc.integer({ min: 1, max: 600 }));
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), table, (cents, [counts, minutes]) => {
      fc.pre(counts.flat().some((count) => count !== ""));
      const shares = evaluate("FEE_ALLOCATION", [[[cents / 100]], counts, [[minutes]]]);
      expect(shares.map((row) => row.map((share) => share === ""))).toEqual(
        counts.map((row) => row.map((count) => count === "")),
      );
      expect(shares.flat().reduce<number>((sum, share) => sum + Math.round(Number(share) * 100), 0)).toBe(cents);
    }),
  );
});
