import { currentAgreement } from "../../../src/agreement/current";
import { validate } from "../../../src/validation/engine";
import type { Finding } from "../../../src/validation/findings";
import type { CellChange, Change, Fix } from "../../../src/validation/fix";
import { applyChanges } from "../../../src/validation/fixing/applyChanges";
import { overlap } from "../../../src/validation/fixing/footprint";
import { judgeFixes } from "../../../src/validation/fixing/judgeFixes";
import { planFixes } from "../../../src/validation/fixing/planFixes";
import { previewChanges } from "../../../src/validation/fixing/previewChanges";
import { resolveChanges } from "../../../src/validation/fixing/rows/resolveChanges";
import { unknownResults } from "../../../src/validation/fixing/unknownResults";
import { areaOf } from "../../support/a1";
import { placeText } from "../../support/ruleTester";
import { scoreboardSnapshot } from "../../support/scoreboardSnapshot";

const write = (address: string, value: number, sheet = "Käsittelyajat"): CellChange => {
  const { row, column } = areaOf(address);
  return { kind: "cell", sheet, row, column, to: { value } };
};
const fix = (consent: Fix["consent"], ...changes: Change[]): Fix => ({ consent, changes });
const finding = (rule: "T15" | "T16", address: string, more: Partial<Finding<"T15">> = {}): Finding => {
  const at = { sheet: "Käsittelyajat", area: areaOf(address) };
  const base = {
    severity: "error" as const,
    at,
    details: { value: 1.5 },
    identity: "",
    dependants: 0,
    fixes: [],
    ...more,
  };
  return rule === "T15" ? { ...base, rule } : { ...base, rule };
};
const places = (list: readonly { readonly finding: Finding }[]): string[] =>
  list.map((one) => placeText(one.finding).split("!")[1] ?? "");

describe("a plan", () => {
  const auto = finding("T16", "D9", { fixes: [fix("auto", write("D9", 1))] });
  const asked = finding("T16", "D10", { fixes: [fix("ask", write("D10", 1))] });
  const either = finding("T16", "D11", { fixes: [fix("ask", write("D11", 1)), fix("ask", write("D11", 2))] });
  const plain = finding("T16", "D12");

  test("without asking takes only what is safe", () => {
    const plan = planFixes([auto, asked, either, plain], { consent: "auto" });
    expect([places(plan.chosen), plan.overlapping, plan.undecided]).toEqual([["D9"], [], []]);
  });

  test("with consent takes the rest, and never chooses between alternatives", () => {
    const plan = planFixes([auto, asked, either, plain], { consent: "ask" });
    expect([places(plan.chosen), plan.overlapping, plan.undecided]).toEqual([["D9", "D10"], [], [either]]);
  });

  test("takes only the rules it is told", () => {
    const other = finding("T15", "E9", { fixes: [fix("auto", write("E9", 1))] });
    expect(places(planFixes([auto, other], { consent: "auto", rules: new Set(["T15"]) }).chosen)).toEqual(["E9"]);
  });

  test("takes root causes first and leaves what touches the same cell", () => {
    const both = finding("T16", "E9", { fixes: [fix("auto", write("E9", 1), write("D9", 2))], dependants: 3 });
    const warning = finding("T15", "F9", { severity: "warning", fixes: [fix("auto", write("F9", 1))] });
    const error = finding("T15", "G9", { fixes: [fix("auto", write("G9", 1))] });
    const plan = planFixes([auto, warning, error, both], { consent: "auto" });
    expect([places(plan.chosen), places(plan.overlapping)]).toEqual([["E9", "G9", "F9"], ["D9"]]);
  });
});

describe("fixes overlap", () => {
  const sheet = "Käsittelyajat";
  const cases: [string, Change, Change, boolean][] = [
    ["the same cell", write("D9", 1), write("D9", 2), true],
    ["cells beside each other", write("D9", 1), write("D10", 2), false],
    ["the same address of two sheets", write("D9", 1), write("D9", 1, "Tehokkuus"), false],
    ["a cell in merged cells", write("D9", 1), { kind: "unmerge", sheet, area: areaOf("C8:D9") }, true],
    ["a cell beside them", write("D10", 1), { kind: "unmerge", sheet, area: areaOf("C8:D9") }, false],
    ["a cell of a renamed sheet", write("D9", 1), { kind: "renameSheet", sheet: "käsittelyajat", to: "X" }, true],
    ["another sheet that is added", write("D9", 1), { kind: "addSheet", sheet: "Tehokkuus" }, false],
    ["a cell in a row that is shown", write("D9", 1), { kind: "showRows", sheet, from: 8, count: 1 }, false],
    [
      "the same rows",
      { kind: "showRows", sheet, from: 4, count: 3 },
      { kind: "showRows", sheet, from: 6, count: 3 },
      true,
    ],
    [
      "rows and columns",
      { kind: "showRows", sheet, from: 4, count: 3 },
      { kind: "showColumns", sheet, from: 4, count: 3 },
      false,
    ],
    ["one setting", { kind: "automaticCalculation" }, { kind: "automaticCalculation" }, true],
    ["a setting and a sheet", { kind: "automaticCalculation" }, { kind: "addSheet", sheet }, false],
  ];
  test.each(cases)("%s", (_, one, other, expected) => {
    expect(overlap(fix("auto", one), fix("auto", other))).toBe(expected);
    expect(overlap(fix("auto", other), fix("auto", one))).toBe(expected);
  });
});

test("a preview tells old and new of each cell", () => {
  const snapshot = scoreboardSnapshot({ cells: { "Käsittelyajat!D9": "120" } });
  const format: Change = {
    kind: "cell",
    sheet: "Käsittelyajat",
    row: 8,
    column: 12,
    to: { formula: "=L9/D9" },
    numberFormat: "0 %",
  };
  expect(
    previewChanges(snapshot, [write("D9", 120), format, { kind: "automaticCalculation" }], currentAgreement),
  ).toEqual([
    {
      change: write("D9", 120),
      before: { value: "120", formula: null, numberFormat: "#,##0" },
      after: { value: 120 },
      numberFormat: null,
    },
    {
      change: format,
      before: { value: 100 / 120, formula: "=SCOREBOARD.SHARE(L9,D9)", numberFormat: "0.0 %" },
      after: { formula: "=L9/D9" },
      numberFormat: "0 %",
    },
    { change: { kind: "automaticCalculation" } },
  ]);
});

describe("fixes are judged", () => {
  const report = (...findings: Finding[]) => ({ findings });
  const mended = finding("T16", "D9");
  const changes = { others: [write("D9", 1)], arrangements: [] };

  test("good where the finding is gone and nothing came", () => {
    const before = report(mended, finding("T16", "D12"));
    const after = report(finding("T16", "D12"), finding("T15", "D9", { severity: "info" }));
    expect(judgeFixes({ before, after, mended: [mended], changes })).toEqual({ remaining: [], brought: [] });
  });

  test("by what remains and by what they brought", () => {
    const came = finding("T15", "D9");
    expect(judgeFixes({ before: report(mended), after: report(mended, came), mended: [mended], changes })).toEqual({
      remaining: [mended],
      brought: [came],
    });
  });

  test("a figure that can be read now may not fit its neighbours: that is no fault of the fix", () => {
    const workbook = scoreboardSnapshot({ cells: { "Käsittelyajat!E9": "95,0" } });
    const options = { agreement: currentAgreement };
    const before = validate(workbook, options);
    const [text] = before.findings;
    const found = text?.fixes[0]?.changes ?? [];
    const after = validate(applyChanges(workbook, found, currentAgreement), options);
    expect([before, after].map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([["T01"], ["A01"]]);
    expect(
      judgeFixes({
        before,
        after,
        mended: before.findings,
        changes: resolveChanges(workbook, found, currentAgreement),
      }),
    ).toEqual({
      remaining: [],
      brought: [],
    });
  });

  test("by the new name of a sheet", () => {
    const other = finding("T16", "D12");
    const moved = { ...other, at: { ...other.at, sheet: "Ajat" } };
    const rename = { kind: "renameSheet", sheet: "Käsittelyajat", to: "Ajat" } as const;
    const renaming = { others: [rename], arrangements: [] };
    expect(
      judgeFixes({ before: report(mended, other), after: report(moved), mended: [mended], changes: renaming }),
    ).toEqual({ remaining: [], brought: [] });
  });
});

test("results that hang on a written cell are unknown, others are not", () => {
  const isUnknown = unknownResults(scoreboardSnapshot(), [write("D9", 1)], currentAgreement);
  const at = (address: string) => ({ sheet: "Käsittelyajat", area: areaOf(address) });
  expect([at("M9"), at("M10"), at("D9")].map(isUnknown)).toEqual([true, false, false]);
  const formula: Change = { kind: "cell", sheet: "Käsittelyajat", row: 9, column: 12, to: { formula: "=1" } };
  expect(unknownResults(scoreboardSnapshot(), [formula], currentAgreement)(at("M10"))).toBe(true);
});

test("a clean scoreboard has nothing to plan", () => {
  const { findings } = validate(scoreboardSnapshot(), { agreement: currentAgreement });
  expect(planFixes(findings, { consent: "ask" })).toEqual({ chosen: [], overlapping: [], undecided: [] });
});
