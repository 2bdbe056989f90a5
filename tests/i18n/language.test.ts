import { languageOf } from "../../src/i18n/language";

test.each([
  ["fi-FI", "fi"],
  ["fi", "fi"],
  ["FI_fi", "fi"],
  ["sv-FI", "sv"],
  ["sv-SE", "sv"],
  ["en-GB", "en"],
  ["de-DE", "en"],
  ["fil-PH", "en"],
  ["", "en"],
])("Office's %j is answered in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
