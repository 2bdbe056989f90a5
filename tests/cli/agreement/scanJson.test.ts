import fc from "../../support/laws";
import { scanJson } from "../../../src/cli/agreement/scanJson";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const MARKS = ["{", "}", "[", "]", ",", ":", '"', "\\", " ", "\n", "0", "1", ".", "e", "-", "true", "nul", "\\u12"];

test("what it takes for JSON is what JSON.parse reads", () => {
  const pieces = fc.array(fc.constantFrom(...MARKS), { maxLength: 12 }).map((parts) => parts.join(""));
  const mutated = fc
    .tuple(fc.json(), fc.nat(), pieces)
    .map(([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice(at % (text.length + 1)));
  fc.assert(
    fc.property(fc.oneof(fc.json(), pieces, mutated), (text) => {
      expect(scanJson(text).brokenAt === null).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["", 0],
  ['{"a": 1,}', 8],
  ["[1 2]", 3],
  ['{"a": “b”}', 6],
  ['["a\nb"]', 1],
  ['{"a":[1,2}', 9],
  ["1 1", 2],
])("%j stops being JSON at %i", (text, at) => {
  expect(scanJson(text).brokenAt).toBe(at);
});

test("keys that stand twice in one object are told by their paths", () => {
  const text = '{"a":{"x":1,"y":2,"x":3},"b":[{"a":1},{"c":1,"\\u0063":2}],"a":0}';
  expect(scanJson(text).lost).toEqual([
    { path: ["a", "x"], why: "repeated" },
    { path: ["b", 1, "c"], why: "repeated" },
    { path: ["a"], why: "repeated" },
  ]);
});

test("a key that no object keeps is told wherever it stands", () => {
  expect(scanJson('{"a":[{"__proto__":{}}]}').lost).toEqual([{ path: ["a", 0, "__proto__"], why: "unknown" }]);
});

test("a text of four megabytes, as deep as it is long or all of one string, is gone through", () => {
  expect(scanJson("[".repeat(4_000_000)).brokenAt).toBe(4_000_000);
  expect(scanJson(`"${"\\n".repeat(2_000_000)}"`).brokenAt).toBeNull();
});
