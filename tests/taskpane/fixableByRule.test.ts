import { fixableByRule } from "../../src/taskpane/findings/fixableByRule";
import type { Fix } from "../../src/validation/fix";

const fix = (consent: Fix["consent"]): Fix => ({ consent, changes: [{ kind: "automaticCalculation" }] });

test("of a rule those findings count that need no choice", () => {
  const rows: Parameters<typeof fixableByRule>[0] = [
    { rule: "T01", fixes: [fix("auto")] },
    { rule: "T01", fixes: [fix("auto"), fix("ask")] },
    { rule: "M02", fixes: [fix("ask"), fix("ask")] },
    { rule: "M02", fixes: [fix("ask")] },
    { rule: "G01", fixes: [] },
  ];
  expect([...fixableByRule(rows)]).toEqual([
    ["T01", 2],
    ["M02", 1],
  ]);
});
