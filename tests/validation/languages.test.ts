import { currentAgreement } from "../../src/agreement/current";
import type { WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { validate } from "../../src/validation/engine";
import type { Finding, RuleCode } from "../../src/validation/findings";
import { expectMended } from "../support/fixTester";
import { inLanguage, placeIn } from "../support/inLanguage";
import { placeText } from "../support/ruleTester";
import { scoreboardSnapshot } from "../support/scoreboardSnapshot";
import { twoQuarters } from "../support/twoQuarters";
import { PLANTS } from "./planted/plants";

const LANGUAGES = ["sv", "en"] as const;

function findingsIn(now: WorkbookSnapshot, former?: WorkbookSnapshot): readonly Finding[] {
  const { findings, failures } = validate(now, { agreement: currentAgreement, ...(former && { former }) });
  expect(failures).toEqual([]);
  return findings;
}

describe.each(LANGUAGES)("a scoreboard in %s", (language) => {
  test("that is clean and filled has the findings of the Finnish one: none", () => {
    expect(findingsIn(scoreboardSnapshot({ language }))).toEqual(findingsIn(scoreboardSnapshot()));
  });

  test("is compared with a former one in any language", () => {
    const { now, former } = twoQuarters({ language }, { language: "fi" });
    const { former: changed } = twoQuarters({}, { queues: { TTOL: { closing: 400 } } });
    expect(findingsIn(now, former)).toEqual([]);
    expect(findingsIn(now, changed).map(({ rule }) => rule)).toContain("A08");
  });
});

test.each([
  ["S03", { "Behandlingstider!D4": "Beslutade" }, "Avgjorda"],
  ["S06", { "Behandlingstider!A9": "Företagar" }, "Företagare"],
  ["S06", { "Kostnadsmotsvarighet!A7": "Familjj" }, "Familj"],
  ["M05", { "Uppgifter!B8": "månad" }, "kvartal"],
  ["G07", { "Mål!G5": "månader" }, "dygn"],
  ["T06", { "Behandlingstider!H9": "50 dygn" }, 50],
])("%s in a Swedish scoreboard is mended in Swedish", (rule, cells, written) => {
  const [finding] = findingsIn(scoreboardSnapshot({ language: "sv", cells })).filter((one) => one.rule === rule);
  expect(finding?.fixes[0]?.changes).toMatchObject([{ kind: "cell", to: { value: written } }]);
});

test.each([
  ["sv", { S01: "Effektivitet", S04: "Företagare" }],
  ["en", { S01: "Efficiency", S04: "Entrepreneur" }],
] as const)("what is missing in a scoreboard in %s is named and made in its language", (language, named) => {
  const cases = [
    { rule: "S01", told: { missing: named.S01 } },
    { rule: "S04", told: { row: { process: named.S04 } } },
  ] as const;
  for (const { rule, told } of cases) {
    const workbook = inLanguage(PLANTS[rule][0].workbook().now, language);
    const [finding] = findingsIn(workbook);
    expect(finding).toMatchObject({ rule, details: told });
    if (finding) expectMended(workbook, undefined, finding);
  }
});

const isCode = (code: string): code is RuleCode => code in PLANTS;
const cases = Object.keys(PLANTS)
  .filter(isCode)
  .filter((_, index) => index % 2 === 0)
  .map((code, index) => ({ code, language: LANGUAGES[index % 2] ?? "sv", ...PLANTS[code][0] }));

test.each(cases)(
  "$code planted in $language is found where it is in Finnish",
  ({ code, language, workbook, at, besides }) => {
    const { now, former } = workbook();
    const findings = findingsIn(inLanguage(now, language), former);
    expect(findings.filter(({ rule }) => rule === code).map((finding) => placeText(finding))).toEqual([
      placeIn(at, language),
    ]);
    expect([...new Set(findings.map(({ rule }) => rule))].filter((rule) => rule !== code).sort()).toEqual(
      [...besides].sort(),
    );
  },
);
