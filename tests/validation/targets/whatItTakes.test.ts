import fc from "../../support/laws";
import { currentAgreement as agreement } from "../../../src/agreement/current";
import { atLeast } from "../../../src/measures/compare";
import { queueFinder } from "../../../src/validation/targets/queueFigures";
import type { QueueFigures } from "../../../src/validation/targets/queueFigures";
import type { TargetResult } from "../../../src/validation/targets/targetResults";
import { whatItTakes } from "../../../src/validation/targets/whatItTakes";
import { scoreboardSnapshot, type ScoreboardInput } from "../../support/scoreboardSnapshot";

const at = { sheet: "Käsittelyajat", area: { row: 4, column: 7, rows: 1, columns: 1 } };
const days = (value: number, target: number) => ({ value, target, met: value <= target });

function averages(figures: Partial<Extract<TargetResult, { form: "averages" }>>): TargetResult {
  const row = { process: "Yrittäjä", kind: "first" as const };
  return { row, at, met: false, form: "averages", whole: null, migri: null, previous: null, ...figures };
}

function share(within: number, decided: number, target: number): TargetResult {
  const value = within / decided;
  const met = atLeast(value, target);
  const row = { process: "EU", kind: "first" as const };
  return { row, at, met, form: "share", share: { value, target, met }, within, decided };
}

const QUEUE: QueueFigures = {
  language: "fi",
  closing: 1000,
  forecastInflow: 3000,
  days: 90,
  decided: 1500,
  htv: 10,
  forecastHtv: 18,
};

describe("an average above its target", () => {
  test("needs as many days less as it is above, which is told as a share of it too", () => {
    const result = averages({ whole: days(50, 40), migri: days(31, 30) });
    expect(whatItTakes(result, null)).toEqual({
      form: "averages",
      cuts: [
        { part: "whole", days: 10, share: 0.2 },
        { part: "migri", days: 1, share: 1 / 31 },
      ],
      resources: null,
    });
  });

  test("is cut alone where the other average holds; nothing is asked of a target that is met", () => {
    const result = averages({ whole: days(58, 60), migri: days(31, 30) });
    expect(whatItTakes(result, QUEUE)).toMatchObject({ cuts: [{ part: "migri", days: 1 }], resources: null });
    expect(whatItTakes(averages({ met: true, whole: days(40, 40) }), QUEUE)).toBeNull();
  });
});

describe("a share below its target", () => {
  test.each([
    [90, 120, 0.8, 6],
    [95, 120, 0.8, 1],
    [0, 10, 0.7, 7],
    [2, 3, 0.7, 1],
    [0, 1, 0.8, 1],
    [57, 100, 0.58, 1],
  ])("%d of %d against %d needs %d more decisions within target", (within, decided, target, more) => {
    expect(whatItTakes(share(within, decided, target), null)).toEqual({
      form: "share",
      more,
      within: within + more,
      decided,
    });
  });

  test("needs the smallest number that meets it: one fewer would not", () => {
    const decisions = fc.integer({ min: 1, max: 100_000 });
    const percents = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(decisions, percents, (decided, percent) => {
        const result = whatItTakes(share(0, decided, percent / 100), null);
        const more = result?.form === "share" ? result.more : NaN;
        expect(atLeast(more / decided, percent / 100)).toBe(true);
        expect(atLeast((more - 1) / decided, percent / 100)).toBe(false);
      }),
    );
  });
});

describe("what the forecast needs", () => {
  const missed = averages({ whole: days(50, 30) });

  test("comes from the queue's own figures: the worked case of the minutes", () => {
    // 3000 + 1000 − 3000 ÷ 90 × 30 = 3000 cases at 150 decisions a person-year.
    expect(whatItTakes(missed, QUEUE)).toMatchObject({
      resources: { kind: "known", needed: 20, forecast: 18, cases: 3000 },
    });
  });

  test("counts whole cases", () => {
    expect(whatItTakes(missed, { ...QUEUE, closing: 1001, forecastInflow: 100 })).toMatchObject({
      resources: { cases: Math.ceil(1101 - (100 / 90) * 30) },
    });
  });

  test("is nothing where what is open is within what the target allows", () => {
    expect(whatItTakes(missed, { ...QUEUE, closing: 0, forecastInflow: 0 })).toMatchObject({
      resources: { kind: "known", needed: 0, cases: 0 },
    });
  });

  test("is not guessed: each figure that is missing or 0 is named", () => {
    expect(whatItTakes(missed, { ...QUEUE, closing: null, days: null, htv: 0 })).toMatchObject({
      resources: { kind: "lacking", missing: ["closing", "days"], zero: ["htv"] },
    });
    expect(whatItTakes(missed, { ...QUEUE, forecastHtv: null })).toMatchObject({
      resources: { kind: "known", needed: 20, forecast: null },
    });
  });

  test("is not told of extensions, which the sheet does not tell apart", () => {
    const extension = { process: "Yrittäjä", kind: "extension" as const };
    expect(whatItTakes({ ...missed, row: extension }, QUEUE)).toMatchObject({ resources: { kind: "not-separate" } });
  });
});

describe("the queue of a process", () => {
  const find = (process: string, input: ScoreboardInput = {}) =>
    queueFinder(scoreboardSnapshot(input), agreement)(process);

  test("is found by the name of the row on Käsittelyajat, with the days of the period", () => {
    const queues = { Yrittäjät: { closing: 620, forecastInflow: 300, decided: 240, htv: 2, forecastHtv: 2.5 } };
    expect(find("Yrittäjä", { queues })).toEqual({
      language: "fi",
      closing: 620,
      forecastInflow: 300,
      decided: 240,
      htv: 2,
      forecastHtv: 2.5,
      days: 92,
    });
  });

  test("leaves out what is blank, and what is no sound figure", () => {
    expect(find("Yrittäjä", { queues: { Yrittäjät: { forecastInflow: null, closing: -5 } } })).toMatchObject({
      forecastInflow: null,
      closing: null,
    });
  });

  test("is not there for a process that the sheet does not follow", () => {
    expect(find("Muukalaispassi")).toBeNull();
    expect(find("no such process")).toBeNull();
  });
});
