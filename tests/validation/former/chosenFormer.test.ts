import { currentAgreement as agreement } from "../../../src/agreement/current";
import type { WorkbookSnapshot } from "../../../src/scoreboard/snapshot";
import { validate } from "../../../src/validation/engine";
import type { Report } from "../../../src/validation/report";
import { scoreboardSnapshot } from "../../support/scoreboardSnapshot";
import { twoQuarters } from "../../support/twoQuarters";

/** A workbook with the sheets of others behind its own, by what ends their names. */
function withSheets(own: WorkbookSnapshot, others: Readonly<Record<string, WorkbookSnapshot>>): WorkbookSnapshot {
  const more = Object.entries(others).flatMap(([ending, { sheets }]) =>
    sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} ${ending}` })),
  );
  return { ...own, sheets: [...own.sheets, ...more] };
}

const rulesOf = ({ findings }: Report): string[] => findings.map(({ rule }) => rule);
const { now, former } = twoQuarters();
const jump = twoQuarters({ processing: { "yrittaja/first": { median: 900 } } }).now;
const firstQuarter = scoreboardSnapshot({ period: { form: "quarter", year: 2022, quarter: 1 } });

test("sheets of the period just before are compared with, wherever they stand", () => {
  const report = validate(withSheets(jump, { "(2)": firstQuarter, "(3)": former }), { agreement });
  expect(report.former).toEqual({ period: { form: "quarter", year: 2022, quarter: 2 }, compared: true, sheets: "(3)" });
  const alone = validate(jump, { agreement, former });
  expect(rulesOf(report)).toContain("P05");
  expect(report.findings).toEqual(alone.findings);
});

test("a scoreboard with sheets of the former period beside it has nothing wrong", () => {
  const report = validate(withSheets(now, { "2022Q2": former }), { agreement });
  expect(rulesOf(report)).toEqual([]);
  expect(report.former?.sheets).toBe("2022Q2");
});

test("sheets of another period, or of the same, are left alone", () => {
  const report = validate(withSheets(now, { "(2)": now, "2022Q1": firstQuarter }), { agreement });
  expect({ rules: rulesOf(report), former: report.former }).toEqual({ rules: [], former: null });
});

test("chosen sheets are compared with, whatever their period; none where that is chosen", () => {
  const workbook = withSheets(jump, { "(2)": former, "2022Q1": firstQuarter });
  expect(rulesOf(validate(workbook, { agreement, formerSheets: "2022Q1" }))).toEqual(["P06"]);
  const report = validate(workbook, { agreement, formerSheets: null });
  expect({ rules: rulesOf(report), former: report.former }).toEqual({
    rules: rulesOf(validate(jump, { agreement })),
    former: null,
  });
  expect(validate(workbook, { agreement, formerSheets: "(9)" }).former).toBeNull();
});

test("a workbook that is given comes before the workbook's own sheets", () => {
  const report = validate(withSheets(now, { "(2)": firstQuarter }), { agreement, former });
  expect(report.former).toMatchObject({ compared: true, sheets: null });
});
