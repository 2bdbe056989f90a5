/** @jest-environment jsdom */
import { LANGUAGES } from "../../../src/i18n/language";
import { reportPage } from "../../../src/report/html/reportPage";
import { scoreboardSnapshot } from "../../support/scoreboardSnapshot";
import { HOSTILE, hostileScoreboard, validatedWorkbook } from "../../support/validatedWorkbook";

const page = (text: string): Document => new DOMParser().parseFromString(text, "text/html");
const texts = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/[\u00A0\u202F]/g, " "));

test("the verdict comes first, then what was validated, the counts and the targets", () => {
  const document = page(reportPage([validatedWorkbook(scoreboardSnapshot())], "fi"));
  expect(document.documentElement.lang).toBe("fi");
  const [verdict] = texts(document, "section > *");
  expect(verdict).toBe("✔ Tulostaulussa ei ole virheitä");
  const facts = Object.fromEntries(
    texts(document, "dt").map((label, index) => [label, texts(document, "dd")[index]] as const),
  );
  expect(facts).toMatchObject({
    Tiedosto: "tulostaulu 2022Q3.xlsx",
    Jakso: "Q3/2022",
    "Edellinen jakso": "ei verrattu",
    Tarkastettu: "15.10.2022 klo 13.05",
    Virheitä: "0",
    "Hyväksyttyjä poikkeamia": "0",
  });
  expect(facts.Sopimus).toContain("migri-2022-2026");
});

test("open findings stand by sheet, address first; accepted ones apart, with their reasons", () => {
  const document = page(
    reportPage([validatedWorkbook(hostileScoreboard(), { accepted: ["A01"], reason: "Siirretty <b>" })], "en"),
  );
  expect(texts(document, "section > *")[0]).toBe("✖ The scoreboard has something to fix");
  expect(texts(document, "h3")).toEqual(["Käsittelyajat"]);
  const [cell, , , rule] = texts(document, "h3 + table tbody tr:nth-child(2) td");
  expect([cell, rule]).toEqual(["A10", "S06"]);
  const accepted = texts(document, "table:last-of-type tbody tr:first-child td");
  expect(accepted).toMatchObject([
    "Käsittelyajat!D9",
    expect.stringContaining("Decisions 125"),
    "Siirretty <b>",
    "14 October 2022",
    "–31 December 2022",
  ]);
});

test.each(LANGUAGES)("nothing that came from a cell is markup, and the page needs nothing else, in %s", (language) => {
  const text = reportPage([validatedWorkbook(hostileScoreboard(), { accepted: ["A01"], reason: HOSTILE })], language);
  const document = page(text);
  expect(document.querySelectorAll("script, img, link, iframe, object, a, [onerror], [src], [href]")).toHaveLength(0);
  expect(document.body.textContent).toContain(HOSTILE);
  expect(document.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain("default-src 'none'");
  expect(text).not.toMatch(/@import|url\(/);
});

test("several workbooks are summed up before them", () => {
  const document = page(
    reportPage([validatedWorkbook(scoreboardSnapshot()), validatedWorkbook(hostileScoreboard())], "sv"),
  );
  expect(texts(document, "h2")[0]).toBe("Sammandrag");
  expect(texts(document, "h2:first-of-type + table td:first-child").map((cell) => cell.slice(0, 1))).toEqual([
    "✔",
    "✖",
  ]);
  expect(document.querySelectorAll("section")).toHaveLength(2);
});

test("rules that could not be run are said to be the program's fault", () => {
  const workbook = validatedWorkbook(scoreboardSnapshot());
  const failed = {
    ...workbook,
    report: { ...workbook.report, valid: false, failures: [{ rule: "A01" as const, message: "?" }] },
  };
  expect(texts(page(reportPage([failed], "fi")), ".incomplete")).toEqual([
    "Tarkastus jäi vajaaksi: A01 ei toiminut. Vika on ohjelmassa, ei työkirjassa.",
  ]);
});
