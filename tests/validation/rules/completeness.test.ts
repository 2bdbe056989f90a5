import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../../src/validation/rules/index";

const folder = join(__dirname, "../../../src/validation/rules");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith("index.ts"),
);

test("each rule stands under its own code, with a name of its own", () => {
  const metas = Object.entries(RULES).map(([code, { meta }]) => ({ code, meta }));
  for (const { code, meta } of metas) expect(meta.code).toBe(code);
  expect(new Set(metas.map(({ meta }) => meta.name)).size).toBe(metas.length);
});

test("a rule yields only to other rules that exist, and never to one that yields to it", () => {
  for (const { meta } of Object.values(RULES)) {
    for (const code of meta.yieldsTo) {
      expect(code).not.toBe(meta.code);
      expect(RULES[code].meta.yieldsTo).not.toContain(meta.code);
    }
  }
});

test("the index holds every rule of the folder", () => {
  expect(sources).toHaveLength(Object.keys(RULES).length);
});

test.each(sources)("%s has its test", (file) => {
  expect(existsSync(join(__dirname, file.replace(/\.ts$/, ".test.ts")))).toBe(true);
});
