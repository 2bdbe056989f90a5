import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RIBBON_COMMANDS } from "../../src/commands/ribbon";

test("the ribbon and the cell's menu call commands that exist, and every command has its button", () => {
  const manifest = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
  const called = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
  expect([...new Set(called)].sort()).toEqual([...RIBBON_COMMANDS].sort());
});
