import { allPages } from "../../src/help/allPages";
import { messageFor, ruleTitle } from "../../src/i18n/findings";
import { LANGUAGES } from "../../src/i18n/language";
import { ruleHelpTexts } from "../../src/i18n/ruleHelp";
import { RULES } from "../../src/validation/rules";
import { EVERY_FINDING } from "../support/everyFinding";

const textOf = (page: string | undefined): string =>
  (page ?? "").replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

test.each(LANGUAGES)(
  "every rule has its page in %s, with each message it may give, and the list links to it",
  (language) => {
    const pages = allPages();
    for (const finding of EVERY_FINDING) {
      const page = textOf(pages.get(`${language}/${finding.rule}.html`));
      expect(page).toContain(`${finding.rule} ${ruleTitle(language, finding.rule)}`);
      expect(page).toContain(messageFor(language, finding));
      expect(pages.get(`${language}/rules.html`)).toContain(`href="${finding.rule}.html"`);
    }
  },
);

test("no text of the rules' help stands in two languages", () => {
  const texts = LANGUAGES.map((language) =>
    Object.values(ruleHelpTexts(language).rules).flatMap(({ meaning, mending, note }) => [
      meaning,
      mending,
      note ?? meaning,
    ]),
  );
  const shared = texts[0]?.filter((text) => texts.slice(1).some((other) => other.includes(text)));
  expect(shared).toEqual([]);
});

test("a rule without a fix does not promise one", () => {
  const promised = /korjaus |paina korjaa|rättelsen |tryck på rätta|the fix |press fix/i;
  for (const language of LANGUAGES) {
    const { rules } = ruleHelpTexts(language);
    for (const { meta } of Object.values(RULES)) {
      if (meta.fix === "none") expect(`${meta.code} ${rules[meta.code].mending}`).not.toMatch(promised);
    }
  }
});
