import { LANGUAGES } from "../../../src/i18n/language";
import { artifactUri } from "../../../src/report/sarif/artifactUri";
import { sarifLog } from "../../../src/report/sarif/sarifLog";
import { scoreboardSnapshot } from "../../support/scoreboardSnapshot";
import { hostileScoreboard, validatedWorkbook } from "../../support/validatedWorkbook";
import { sarifSchema } from "./sarifSchema";

const workbooks = [
  validatedWorkbook(scoreboardSnapshot()),
  validatedWorkbook(hostileScoreboard(), { accepted: ["A01"] }),
];

test.each(LANGUAGES)("a log is of the form that SARIF 2.1.0 sets, in %s", (language) => {
  const log = sarifSchema.parse(JSON.parse(sarifLog(workbooks, "1.2.3", language)));
  const [run] = log.runs;
  expect(run?.tool.driver).toMatchObject({ version: "1.2.3", language });
  expect(run?.artifacts).toHaveLength(2);
  for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  const ids = run?.tool.driver.rules.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
});

test("a result names its cell in its workbook; an accepted one is suppressed with its reason", () => {
  const [run] = sarifSchema.parse(JSON.parse(sarifLog(workbooks, "1", "en"))).runs;
  const ofRule = (id: string) => run?.results.filter(({ ruleId }) => ruleId === id) ?? [];
  expect(ofRule("S06")).toMatchObject([
    {
      level: "warning",
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "tulostaulu%202022Q3.xlsx", index: 1 } },
          logicalLocations: [{ fullyQualifiedName: "Käsittelyajat!A10" }],
        },
      ],
    },
  ]);
  expect(ofRule("S06")[0]).not.toHaveProperty("suppressions");
  expect(ofRule("A01")).toMatchObject([
    {
      level: "error",
      partialFingerprints: { "identity/v1": "A01/Käsittelyajat/yrittaja|first/decided" },
      suppressions: [{ kind: "external", status: "accepted", justification: "Siirretty kirjaamosta" }],
    },
  ]);
});

test("a rule that could not be run makes the invocation unsuccessful", () => {
  const [workbook] = workbooks;
  if (!workbook) throw new Error("There is no workbook.");
  const failed = { ...workbook, report: { ...workbook.report, failures: [{ rule: "A01" as const, message: "syy" }] } };
  const [run] = sarifSchema.parse(JSON.parse(sarifLog([failed], "1", "en"))).runs;
  expect(run?.invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error", message: { text: "syy" }, associatedRule: { id: "A01" } }],
    },
  ]);
});

test("texts of a workbook are neither links nor placeholders to any viewer", () => {
  const told = (text: string) => {
    const [run] = sarifSchema.parse(
      JSON.parse(sarifLog([validatedWorkbook(scoreboardSnapshot({ cells: { "Käsittelyajat!D5": text } }))], "1", "en")),
    ).runs;
    return run?.results.map(({ message }) => message.text).find((message) => message.includes("2874")) ?? "";
  };
  expect(told("2874 [avaa](command:workbench.action.quit)")).toContain("[avaa]\\(command:workbench.action.quit)");
  expect(told("2874 {0} {x}")).toContain("{{0}} {x}");
});

test.each([
  ["a b.xlsx", "a%20b.xlsx"],
  ["Q3/ä#1.xlsx", "Q3/%C3%A4%231.xlsx"],
  ["../a.xlsx", "../a.xlsx"],
  ["/tmp/a b.xlsx", "file:///tmp/a%20b.xlsx"],
  ["C:\\Taulut\\a.xlsx", "file:///C:/Taulut/a.xlsx"],
])("%s as a URI is %s", (file, uri) => {
  expect(artifactUri(file)).toBe(uri);
});
