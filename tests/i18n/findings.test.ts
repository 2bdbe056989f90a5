import { LANGUAGES } from "../../src/i18n/language";
import { messageFor, ruleTitle, severityWord } from "../../src/i18n/findings";
import { RULES } from "../../src/validation/rules/index";
import { SEVERITIES } from "../../src/validation/severity";
import { EVERY_FINDING } from "../support/everyFinding";
import { en } from "./findingMessages/en";
import { fi } from "./findingMessages/fi";
import { sv } from "./findingMessages/sv";

/** Messages with plain spaces, each with its rule's code. */
const messagesIn = (language: (typeof LANGUAGES)[number]): string[] =>
  EVERY_FINDING.map((finding) => `${finding.rule} ${messageFor(language, finding).replace(/[\u00A0\u202F]/g, " ")}`);

test("there is an example of every rule", () => {
  expect(new Set(EVERY_FINDING.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULES)));
});

test.each([
  ["fi", fi],
  ["sv", sv],
  ["en", en],
] as const)("findings in %s", (language, messages) => {
  expect(messagesIn(language)).toEqual(messages);
});

test.each(LANGUAGES)("every rule and severity has its own words in %s", (language) => {
  const titles = Object.values(RULES).map(({ meta }) => ruleTitle(language, meta.code));
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.every((title) => title.length > 0 && title.length <= 60 && !title.endsWith("."))).toBe(true);
  expect(new Set(SEVERITIES.map((severity) => severityWord(language, severity))).size).toBe(SEVERITIES.length);
});

test("an error is named as Excel of that language shows it", () => {
  const error = EVERY_FINDING.find(({ rule }) => rule === "T14");
  expect(LANGUAGES.map((language) => error && messageFor(language, error))).toEqual([
    "Solussa on virhe #JAKO/0!.",
    "Cellen visar felet #DIVISION/0!.",
    "The cell shows the error #DIV/0!.",
  ]);
});
