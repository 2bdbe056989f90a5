import fc from "../support/laws";
import { currentAgreement } from "../../src/agreement/current";
import { functionCatalogue } from "../../src/functions/catalogue";
import type { Argument, Input, Output } from "../../src/functions/definition";
import { allocate } from "../../src/measures/allocation";
import { FunctionError } from "../../src/functions/functionError";

const AGGREGATES = ["SHARE_WITHIN_TARGET", "PROCESSING_SUMMARY", "FEE_ALLOCATION", "STAGE_HOURS"];
const elementwiseFunctions = functionCatalogue.filter(({ id }) => !AGGREGATES.includes(id));

const input: fc.Arbitrary<Input> = fc.oneof(
  fc.double({ noNaN: true, min: -10, max: 100_000 }),
  fc.integer({ min: 2020, max: 2026 }),
  fc.constantFrom<Input>(
    "",
    null,
    true,
    "TTOL",
    "Opiskelu",
    "Turvapaikka",
    "jatko",
    "migri",
    "2022Q3",
    "3/2025",
    "12,5",
    { error: "#REF!" },
  ),
);

function matrix(rows: number, columns: number): fc.Arbitrary<Input[][]> {
  return fc.array(fc.array(input, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
}

const shape = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));

/** A function with arguments of any shapes for the parameters that vary by row. */
const call = fc.constantFrom(...elementwiseFunctions).chain((definition) => {
  const varying = definition.parameters.filter(({ name }) => name !== "targets");
  return fc.record({
    definition: fc.constant(definition),
    args: fc.tuple(...varying.map(() => shape.chain(([rows, columns]) => matrix(rows, columns)))),
  });
});

function plain(output: Output | undefined): unknown {
  return output instanceof FunctionError ? output.error : output;
}

function pick(argument: readonly (readonly Input[])[], row: number, column: number): Argument {
  const r = argument.length === 1 ? 0 : row;
  const c = argument[0]?.length === 1 ? 0 : column;
  return r < argument.length && c < (argument[0]?.length ?? 0) ? [[argument[r]?.[c]]] : [[{ error: "#N/A" }]];
}

test("the result has the shape of Excel's own operators, and each element depends on its own elements only", () => {
  fc.assert(
    fc.property(call, ({ definition, args }) => {
      const result = definition.evaluate(args);
      expect(result).toHaveLength(Math.max(...args.map((argument) => argument.length)));
      const width = Math.max(...args.map((argument) => argument[0]?.length ?? 0));
      result.forEach((row, r) => {
        expect(row).toHaveLength(width);
        row.forEach((element, c) => {
          const alone = definition.evaluate(args.map((argument) => pick(argument, r, c)))[0]?.[0];
          expect(plain(element)).toEqual(plain(alone));
        });
      });
    }),
  );
});

test("nothing throws, and no figure is NaN or infinite", () => {
  fc.assert(
    fc.property(call, ({ definition, args }) => {
      for (const element of definition.evaluate(args).flat()) {
        if (typeof element === "number") expect(Number.isFinite(element)).toBe(true);
      }
    }),
  );
});

test("a blank figure gives a blank, whatever stands beside it, unless that is an error", () => {
  const ratio = fc.constantFrom(...functionCatalogue.filter(({ id }) => id === "SHARE" || id === "PTS_PER_HTV"));
  fc.assert(
    fc.property(ratio, fc.double({ noNaN: true }), fc.boolean(), (definition, figure, first) => {
      const args: Argument[] = first ? [[[""]], [[figure]]] : [[[figure]], [[null]]];
      expect(definition.evaluate(args)).toEqual([[""]]);
    }),
  );
});

test("fees are allocated to the cent and add up exactly, the heavier category never getting less", () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((one) => one > 0));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), weights, (cents, counts) => {
      const shares = Array.from(allocate(cents / 100, counts), Number);
      expect(shares.reduce((sum, share) => sum + Math.round(share * 100), 0)).toBe(cents);
      counts.forEach((count, i) => {
        counts.forEach((other, j) => {
          if (count > other) expect(shares[i]).toBeGreaterThanOrEqual(shares[j] ?? 0);
        });
      });
    }),
  );
});

test("a longer time is never within a target that a shorter one misses", () => {
  const process = fc.constantFrom(...currentAgreement.processingTimes.processes.map(({ label }) => label));
  const time = fc.double({ noNaN: true, min: 0, max: 700 });
  const verdict = functionCatalogue.find(({ id }) => id === "WITHIN_TARGET");
  fc.assert(
    fc.property(process, fc.constantFrom(2022, 2023, 2024), time, time, (name, year, a, b) => {
      const [shorter, longer] = [Math.min(a, b), Math.max(a, b)];
      const [[first] = [], [second] = []] = verdict?.evaluate([[[shorter], [longer]], [[name]], [[year]]]) ?? [];
      if (second === true) expect(first).toBe(true);
    }),
  );
});
