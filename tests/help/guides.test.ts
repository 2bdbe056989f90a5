import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { allPages } from "../../src/help/allPages";
import { readGuides } from "../../src/help/guides/readGuides";
import { renderGuide } from "../../src/help/guides/renderGuide";
import { loadAcceptedWords } from "../../src/i18n/accepted/loadAcceptedWords";
import { loadFixWords } from "../../src/i18n/fixes/loadFixWords";
import { loadFormerWords } from "../../src/i18n/former/loadFormerWords";
import { LANGUAGES } from "../../src/i18n/language";
import { paneTexts } from "../../src/i18n/pane";
import { loadReportingWords } from "../../src/i18n/reporting/loadReportingWords";
import { loadSettingsWords } from "../../src/i18n/settings/loadSettingsWords";
import { layoutWords } from "../../src/scoreboard/words";
import { root } from "../support/manifestXml";

const pages = allPages();
/** What lies beside the pages. */
const files = (path: string): boolean =>
  ["help.css", "icon.png"].includes(path) || (path.startsWith("pictures/") && existsSync(join(root, "docs", path)));
const guide = (markdown: string) => ({ name: "note", language: "en", markdown }) as const;

test("every link and picture of every page leads to a page or a file of the help, or to the web", () => {
  const missing = [...pages].flatMap(([path, html]) =>
    [...html.matchAll(/ (?:href|src)="([^"#]+)/g)]
      .map(([, address = ""]) => address)
      .filter((address) => !address.startsWith("https://"))
      .map((address) => join(dirname(path), address).replaceAll("\\", "/"))
      .filter((target) => !pages.has(target) && !files(target))
      .map((target) => `${path} → ${target}`),
  );
  expect(missing).toEqual([]);
});

test.each(LANGUAGES)(
  "the first page in %s leads to every guide, in another language where there is none",
  (language) => {
    const index = pages.get(`${language}/index.html`) ?? "";
    const guides = readGuides();
    for (const { name, language: written } of guides) {
      const isTranslated = guides.some((other) => other.name === name && other.language === language);
      if (written === language || !isTranslated) expect(index).toContain(`href="../${written}/${name}.html"`);
    }
    for (const other of LANGUAGES) {
      expect({ other, linked: index.includes(`href="../${other}/index.html"`) }).toEqual({
        other,
        linked: other !== language,
      });
    }
  },
);

test.each(LANGUAGES)(
  "every picture of the analyst's guide in %s says what it shows, in the language of the guide",
  (language) => {
    const page = pages.get(`${language}/analyst.html`) ?? "";
    const pictures = [...page.matchAll(/<img src="([^"]*)" alt="([^"]*)"/g)];
    expect(pictures.length).toBeGreaterThanOrEqual(4);
    for (const [, address = "", words = ""] of pictures) {
      expect(address).toMatch(new RegExp(`^\\.\\./pictures/\\w+\\.${language}\\.png$`));
      expect(words.length).toBeGreaterThan(15);
    }
  },
);

test.each(LANGUAGES)(
  "the analyst's guide in %s names what the pane and the workbook show by their names",
  async (language) => {
    const { title, actions, views, findings, health, verdict, formerPeriod } = paneTexts(language);
    const { fix, undo, openAndFix } = await loadFixWords(language);
    const { accept, takeBack } = await loadAcceptedWords(language);
    const { chooseFile, remove } = await loadFormerWords(language);
    const { form } = await loadReportingWords(language);
    const { rules, languageLabel } = await loadSettingsWords(language);
    const { remark } = layoutWords(language).tables.processing.headings;
    const shown = [
      ...[
        title,
        actions.createScoreboard,
        actions.validate,
        actions.live,
        actions.report,
        actions.settings,
        actions.copy,
      ],
      ...[views.targets, views.explanation, findings.details, findings.accept, findings.whatItTakes],
      ...[health.repair, health.automatic, verdict.clean, formerPeriod(null), chooseFile, remove],
      ...[fix, undo, openAndFix, accept, takeBack, ...Object.values(form), rules, languageLabel, remark],
    ];
    const page = (pages.get(`${language}/analyst.html`) ?? "").replace(/\s+/g, " ");
    expect(shown.filter((name) => !page.includes(`<em>${name}</em>`))).toEqual([]);
  },
);

test("a guide's title is apart, markup in it is text, links lead to pages, and a table without a head has none", () => {
  const { title, html } = renderGuide(
    guide("# A guide\n\nA <b>bold</b> [link](other.fi.md).\n\n|   |   |\n| --- | --- |\n| one | two |\n"),
  );
  expect(title).toBe("A guide");
  expect(html).toContain('&lt;b&gt;bold&lt;/b&gt; <a href="../fi/other.html" lang="fi">link</a>');
  expect(html).not.toMatch(/<h1|<thead|<b>/);
  expect(html).toContain("<td>one</td>");
});

test("a guide that does not begin with its title, or leads astray, is refused with its name", () => {
  expect(() => renderGuide(guide("Words"))).toThrow("note.en.md does not begin with its title");
  expect(() => renderGuide(guide("# A guide\n\n[code](../src/index.ts)"))).toThrow("../src/index.ts");
  expect(() => renderGuide(guide("# A guide\n\n[script](http://example.fi)"))).toThrow("http://example.fi");
});
