import { evaluate } from "../../src/cli/calc/evaluate";
import { parseCall } from "../../src/cli/calc/parseCall";
import { resultLine } from "../../src/cli/calc/printResult";
import { functionCatalogue } from "../../src/functions/catalogue";
import { functionHelp } from "../../src/functions/functionHelp";
import { allPages } from "../../src/help/allPages";
import { helpTexts } from "../../src/i18n/functionHelp";
import { functionTexts } from "../../src/i18n/functions";
import { LANGUAGES } from "../../src/i18n/language";
import { localCall, localResult } from "../../src/i18n/localFormula";

test.each(functionCatalogue.map(({ id }) => id))("the example of %s gives the result that its page shows", (id) => {
  const { call, result } = functionHelp[id].example;
  expect(resultLine(evaluate(parseCall(call)))).toBe(result);
  expect(call.startsWith(`${id}(`)).toBe(true);
});

test("an example is written as the Excel of the language takes it", () => {
  expect(localCall("fi", 'TARGET_STATUS(62,60,"lower, or",0.1)')).toBe('TARGET_STATUS(62;60;"lower, or";0,1)');
  expect(localCall("sv", "WORKDAYS_FI(DATE(2025,1,1),DATE(2025,3,31))")).toBe(
    "WORKDAYS_FI(DATUM(2025;1;1);DATUM(2025;3;31))",
  );
  expect(localCall("en", "SHARE(0.5,1)")).toBe("SHARE(0.5,1)");
  expect([localResult("fi", "0.75"), localResult("fi", "TRUE"), localResult("en", "[[1],[2.5]]")]).toEqual([
    "0,75",
    "TOSI",
    "1\n  2.5",
  ]);
});

test("no text stands in two languages", () => {
  const texts = LANGUAGES.map((language) => [
    ...Object.values(helpTexts(language).meanings),
    ...Object.values(helpTexts(language).errors),
    ...Object.values(functionTexts(language).functions),
  ]);
  const shared = texts[0]?.filter((text) => texts.slice(1).some((other) => other.includes(text)));
  expect(shared).toEqual([]);
});

test.each(LANGUAGES)("every page in %s names each argument, and the list links to every page", (language) => {
  const pages = allPages();
  for (const { id, parameters } of functionCatalogue) {
    const page = pages.get(`${language}/${id}.html`);
    expect(page).toContain(`<html lang="${language}">`);
    for (const { name } of parameters) expect(page).toContain(`<code>${name}</code>`);
    expect(pages.get(`${language}/index.html`)).toContain(`href="${id}.html"`);
  }
});
