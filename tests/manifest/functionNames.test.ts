/** @jest-environment jsdom */
import * as formulas from "@formulajs/formulajs";
import * as z from "zod/mini";
import { functionCatalogue } from "../../src/functions/catalogue";
import functionsJson from "../../src/i18n/functionsJson";
import { developmentOrigin, ManifestXml, manifestText } from "../support/manifestXml";

const metadataSchema = z.object({ functions: z.array(z.object({ id: z.string(), name: z.string() })) });

const isHolder = (value: unknown): value is object =>
  typeof value === "function" || (typeof value === "object" && value !== null);

/** Names of Excel's own functions: `SUM`, `NORM.DIST`. */
function builtIns(functions: object, prefix = ""): string[] {
  return Object.entries(functions).flatMap(([name, value]: [string, unknown]) => [
    `${prefix}${name}`,
    ...(isHolder(value) ? builtIns(value, `${prefix}${name}.`) : []),
  ]);
}

const taken = new Set(builtIns(formulas).map((name) => name.toUpperCase()));
const LAST_COLUMN = "XFD";
const LAST_ROW = 1_048_576;

function isCellAddress(name: string): boolean {
  const [, column = "", row = ""] = /^([A-Z]{1,3})([0-9]+)$/.exec(name) ?? [];
  if (column === "" || Number(row) < 1 || Number(row) > LAST_ROW) return false;
  return column.length < LAST_COLUMN.length || column <= LAST_COLUMN;
}

const beginsAsR1C1 = (name: string): boolean => /^(R[0-9]*C[0-9]*|R[0-9]+|C[0-9]+|R|C)([^A-Z]|$)/.test(name);

function isLegal(name: string): boolean {
  return (
    /^[A-Z][A-Z0-9_.]{2,}$/.test(name) && !isCellAddress(name) && !beginsAsR1C1(name) && !taken.has(name.toUpperCase())
  );
}

test.each(["HTV2026", "XFD1048576", "R1C1", "C1_SHARE", "RC", "SUM", "NORM.DIST", "AB", "1ST", "PÄIVÄT", "A B"])(
  "%s would not be legal",
  (name) => {
    expect(isLegal(name)).toBe(false);
  },
);

test.each(["XFE1", "HTV_2026", "SHARE"])("%s is legal", (name) => {
  expect(isLegal(name)).toBe(true);
});

test("the namespace and the name and id of every function are legal in Excel, in each language", () => {
  const namespace = new ManifestXml(manifestText).resources.find(
    (resource) => resource.getAttribute("id") === "Functions.Namespace",
  );
  expect(isLegal(namespace?.getAttribute("DefaultValue") ?? "")).toBe(true);
  for (const language of ["fi", "sv", "en"] as const) {
    const { functions } = metadataSchema.parse(JSON.parse(functionsJson({ language, origin: developmentOrigin })));
    expect(functions.map(({ id }) => id)).toEqual(functionCatalogue.map(({ id }) => id));
    expect(functions.flatMap(({ id, name }) => [id, name]).filter((name) => !isLegal(name))).toEqual([]);
    expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
  }
});
