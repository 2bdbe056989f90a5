import { currentAgreement as agreement } from "../../../src/agreement/current";
import { validate } from "../../../src/validation/engine";
import type { TargetResult } from "../../../src/validation/targets/targetResults";
import { placeText } from "../../support/ruleTester";
import { scoreboardSnapshot, type ScoreboardInput } from "../../support/scoreboardSnapshot";

function resultOf(process: string, kind: "first" | "extension", input: ScoreboardInput): TargetResult | undefined {
  const { results } = validate(scoreboardSnapshot(input), { agreement }).targets;
  return results.find(({ row }) => row.process.includes(process) && row.kind === kind);
}

describe("the result of a row", () => {
  test("names both averages with their targets, and holds only where both do", () => {
    const result = resultOf("(TTOL)", "first", {
      processing: { "ttol/first": { averageMigri: 31, averageWhole: 58 } },
    });
    expect(result).toMatchObject({
      form: "averages",
      met: false,
      migri: { value: 31, target: 30, met: false },
      whole: { value: 58, target: 60, met: true },
    });
  });

  test("is of the average alone where Migri's is not known, and stands at the average of the whole", () => {
    const result = resultOf("(TTOL)", "extension", { processing: { "ttol/extension": { averageMigri: null } } });
    expect(result).toMatchObject({ form: "averages", migri: null });
    expect(result && placeText(result)).toMatch(/^Käsittelyajat!H\d+$/);
  });

  test("carries the former period's average for the trend", () => {
    const result = resultOf("Yrittäjä", "first", { processing: { "yrittaja/first": { previous: 48.5 } } });
    expect(result).toMatchObject({ previous: 48.5 });
  });

  test("is of the share where the target is a share within days, with the decisions behind it", () => {
    const result = resultOf("(rekisteröinti)", "first", {
      processing: { "eu-rekisterointi/first": { decided: 120, withinTarget: 90 } },
    });
    expect(result).toMatchObject({
      form: "share",
      within: 90,
      decided: 120,
      met: false,
      share: { value: 0.75, target: 0.8, met: false },
    });
  });

  test("is not there without figures, nor without a target for the year", () => {
    const blank = { averageWhole: null, averageMigri: null };
    expect(resultOf("Yrittäjä", "first", { processing: { "yrittaja/first": blank } })).toBeUndefined();
    expect(validate(scoreboardSnapshot({ info: { targetYear: 2025 } }), { agreement }).targets.results).toEqual([]);
  });
});
