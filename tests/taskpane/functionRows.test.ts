import { functionCatalogue } from "../../src/functions/catalogue";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { functionDetails, functionRows } from "../../src/taskpane/functions/functionRows";
import { REFERENCE_WORDS } from "../support/words";

const found = (language: Language, search: string) =>
  functionRows(REFERENCE_WORDS[language], search).map(({ id }) => id);

test("without a search every function is listed, in every language", () => {
  for (const language of LANGUAGES) expect(found(language, " ")).toEqual(functionCatalogue.map(({ id }) => id));
});

test("every word of a search has to stand in the name, the description, the meaning, the arguments or the example", () => {
  expect(found("en", "person-years queue forecast")).toEqual(["FORECAST_QUEUE", "FORECAST_DAYS"]);
  expect(found("en", "users uma")).toContain("UMA_PTS_PER_DAY");
  expect(found("sv", "arbetsdagar")).toEqual(expect.arrayContaining(["WORKDAYS_FI", "PERIOD_WORKDAYS"]));
  expect(found("fi", "stage_hours")).toEqual(["STAGE_HOURS"]);
  expect(found("fi", "jotain muuta")).toEqual([]);
  expect(found("fi", "juhannusaatto")).toEqual(["WORKDAYS_FI"]);
  expect(found("en", "kasvuyrittäjä")).toEqual(["SHARE_WITHIN_TARGET"]);
});

test("syntax and example are those of the person's Excel", () => {
  expect(functionDetails(REFERENCE_WORDS.fi, "TARGET_STATUS")).toMatchObject({
    name: "SCOREBOARD.TARGET_STATUS",
    syntax: "=SCOREBOARD.TARGET_STATUS(value; target; [direction]; [tolerance])",
    example: '=SCOREBOARD.TARGET_STATUS(62;60;"lower";0,1)',
    helpPage: "help/fi/TARGET_STATUS.html",
  });
  expect(functionDetails(REFERENCE_WORDS.en, "COST_RECOVERY")).toMatchObject({
    example: "=SCOREBOARD.COST_RECOVERY(75,60,40)",
    result: "0.75",
  });
  expect(functionDetails(REFERENCE_WORDS.en, "COST_RECOVERY").parameters.at(-1)?.remarks).toEqual(["may be repeated"]);
});
