import { currentAgreement } from "../../src/agreement/current";
import type { WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { validate } from "../../src/validation/engine";
import type { Finding, RuleCode } from "../../src/validation/findings";
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

const isCode = (code: string): code is RuleCode => code in PLANTS;
const cases = Object.keys(PLANTS)
  .filter(isCode)
  .flatMap((code, index) => {
    const language = LANGUAGES[index % 2] ?? "sv";
    return [{ code, language, ...PLANTS[code][0] }];
  });

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
