import fc from "fast-check";
import { functionCatalogue } from "../../src/functions/catalogue";
import type { Argument, Input, Output } from "../../src/functions/definition";
import { FunctionError } from "../../src/functions/functionError";

const elementwiseFunctions = functionCatalogue.filter(({ id }) => id !== "SHARE_WITHIN_TARGET");

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
