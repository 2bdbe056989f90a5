import { functionCatalogue } from "../../src/functions/catalogue";
import type { Argument, Output } from "../../src/functions/definition";
import { FunctionError } from "../../src/functions/functionError";
import { functionTexts } from "../../src/i18n/functions";
import { LANGUAGES } from "../../src/i18n/language";
import { functionsMetadata } from "../../src/functions/metadata";
import { functionCases, titleOf, type FunctionCase } from "./cases";

function evaluate(id: string, args: readonly Argument[]): Output[][] {
  const definition = functionCatalogue.find((candidate) => candidate.id === id);
  if (!definition) throw new Error(`There is no function ${id}`);
  return definition.evaluate(args);
}

function plain(output: Output): unknown {
  return output instanceof FunctionError ? { error: output.error } : output;
}

test.each(functionCases.map((example) => [titleOf(example), example] as const))("%s", (_, example: FunctionCase) => {
  const { id, args, result } = example;
  const rows = Array.isArray(result) ? result : [[result]];
  const found = evaluate(id, args).map((row) => row.map(plain));
  expect(found.map((row) => row.length)).toEqual(rows.map((row: unknown[]) => row.length));
  found.flat().forEach((value, index) => {
    const expected: unknown = rows.flat()[index];
    if (typeof expected === "number" && typeof value === "number") expect(value).toBeCloseTo(expected, 10);
    else expect(value).toEqual(expected);
  });
});

test("an unknown process says the nearest known one, a year without a target says which year", () => {
  expect(evaluate("TARGET_DAYS", [[["Opiskleu"]], [[2022]]])[0]?.[0]).toMatchObject({
    reason: { code: "unknown-process", name: "Opiskleu", suggestion: "Opiskelu" },
  });
  expect(evaluate("TARGET_DAYS", [[["TTOL"]], [[2025]]])[0]?.[0]).toMatchObject({
    reason: { code: "no-target", year: 2025 },
  });
});

describe("functions.json", () => {
  const metadata = LANGUAGES.map((language) =>
    functionsMetadata(functionTexts(language), (id) => `https://localhost/help/${language}/${id}.html`),
  );

  test("names what Excel allows: letters, digits and underscores, at least three, and no cell address", () => {
    for (const { id, name } of metadata[0]?.functions ?? []) {
      expect(id).toBe(name);
      expect(name).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  test("is the same in all languages but for its words", () => {
    const wordless = metadata.map(({ functions }) =>
      functions.map(({ id, parameters }) => [id, parameters.map(({ name, optional }) => [name, optional])]),
    );
    expect(wordless[1]).toEqual(wordless[0]);
    expect(wordless[2]).toEqual(wordless[0]);
    const descriptions = metadata.map(({ functions }) => functions.map(({ description }) => description));
    expect(new Set(descriptions.flat()).size).toBe(3 * functionCatalogue.length);
  });

  test("takes ranges and errors, with optional parameters last", () => {
    expect(metadata[0]?.allowErrorForDataTypeAny).toBe(true);
    for (const { parameters } of metadata[0]?.functions ?? []) {
      const optional = parameters.map((parameter) => parameter.optional);
      expect(optional).toEqual([...optional].sort());
      expect(new Set(parameters.map(({ dimensionality }) => dimensionality))).toEqual(new Set(["matrix"]));
    }
  });
});
