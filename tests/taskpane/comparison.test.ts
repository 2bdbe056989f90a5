import { en } from "../../src/i18n/details/en";
import { fi } from "../../src/i18n/details/fi";
import { comparisonOf } from "../../src/taskpane/findings/comparison";
import type { Finding, RuleCode } from "../../src/validation/findings";
import { EVERY_FINDING } from "../support/everyFinding";

function example(rule: RuleCode): Finding {
  const found = EVERY_FINDING.find((finding) => finding.rule === rule);
  if (!found) throw new Error(`There is no example of ${rule}`);
  return found;
}

test.each<[RuleCode, string, object | null]>([
  ["A01", "#,##0", { actual: "120", expected: "118", kind: "value", difference: "+2" }],
  ["A03", "0.0 %", { actual: "50 %", expected: "83,33 %", kind: "value", difference: "−33,33 %-yks." }],
  ["G01", "0.0", { actual: "61,5", expected: "60", kind: "target", difference: "+1,5" }],
  ["G03", "0.0", { actual: "20 / 65", expected: "30 / 60", kind: "target", difference: null }],
  ["A09", "0.0", { actual: "40", expected: "30,5", kind: "limit", difference: "+9,5" }],
  ["P03", "#,##0", { actual: "118", expected: "120", kind: "former", difference: "−2" }],
  ["M04", "d.m.yyyy", { actual: "26.9.2022", expected: "30.9.2022", kind: "value", difference: "−4 vrk" }],
  ["T01", "@", { actual: "”1 234,5”", expected: "1 234,5", kind: "value", difference: null }],
  ["T04", "d.m.yyyy", { actual: "12.5.2022", expected: "12,5 tai 5 / 12" }],
  ["T05", "@", { expected: "15 / 30" }],
  ["T11", "h:mm", { actual: "12.30", expected: "12,3" }],
  ["T07", "0 %", { actual: "7 500 %", expected: "75 %", kind: "value", difference: null }],
  ["T13", "0.00", { actual: "0,00", expected: "0,0", kind: "value", difference: null }],
  ["F02", "0.0 %", { expected: "=SCOREBOARD.SHARE(L9;D9)" }],
  ["S01", "General", { actual: "tyhjä", expected: "Tehokkuus" }],
  ["T15", "General", null],
  ["G06", "General", null],
])("%s: what stands there, what it is compared with and the difference", (rule, format, expected) => {
  const comparison = comparisonOf(example(rule), format, fi);
  const plain: unknown = comparison && JSON.parse(JSON.stringify(comparison).replace(/[\u00A0\u202F]/g, " "));
  if (expected === null) expect(plain).toBeNull();
  else expect(plain).toMatchObject(expected);
});

test("in English with a point and the language's quotes", () => {
  expect(comparisonOf(example("T02"), "@", en)).toMatchObject({ actual: "“12.5”", expected: "12.5" });
});
