import { jsonReport } from "../../../src/report/json/jsonReport";
import { scoreboardSnapshot } from "../../support/scoreboardSnapshot";
import { validatedWorkbook } from "../../support/validatedWorkbook";

interface JsonFinding {
  readonly rule: string;
  readonly fix?: unknown;
}

function reportOf(workbook: ReturnType<typeof validatedWorkbook>): {
  readonly findings: JsonFinding[];
  readonly accepted: unknown[];
} {
  const [report] = JSON.parse(jsonReport([workbook], "en")) as [ReturnType<typeof reportOf>];
  return report;
}

test("a finding has its figures and what its fix writes, by address", () => {
  const { findings } = reportOf(validatedWorkbook(scoreboardSnapshot({ cells: { "Käsittelyajat!C9": "130" } })));
  expect(findings.find(({ rule }) => rule === "T01")).toMatchObject({
    name: "number-as-text",
    severity: "error",
    sheet: "Käsittelyajat",
    cell: "C9",
    actual: "130",
    expected: 130,
    fix: { kind: "auto", changes: [{ sheet: "Käsittelyajat", cell: "C9", to: 130 }] },
  });
});

test("accepted findings stand apart, with their reasons; the former period is said not to be compared with", () => {
  const snapshot = scoreboardSnapshot({ processing: { "yrittaja/first": { decided: 125 } } });
  const workbook = validatedWorkbook(snapshot, { accepted: ["A01"] });
  const report = reportOf(workbook);
  expect(report).toMatchObject({
    file: "tulostaulu 2022Q3.xlsx",
    valid: true,
    period: "2022Q3",
    former: null,
    counts: { error: 0 },
    accepted: [
      { rule: "A01", cell: "D9", reason: "Siirretty kirjaamosta", accepted: "2022-10-14", expires: "2022-12-31" },
    ],
  });
  expect(report.findings.map(({ rule }) => rule)).not.toContain("A01");
});
