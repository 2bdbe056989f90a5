import type { CellValue } from "../../src/scoreboard/cellValue";
import { BrowserSession } from "../support/browser";
import { PanePage } from "../support/panePage";
import { plantedFile } from "../support/plantedFile";
import type { WorkbenchPage } from "../support/workbenchPage";

const PLANTED = {
  "Tiedot!B5": "3/2022",
  "Käsittelyajat!D5": 2870,
  "Käsittelyajat!H7": "47,6",
  "Tehokkuus!D6": -118,
};
const ERRORS = ["M02 Tiedot!B5", "A01 Käsittelyajat!D5", "T01 Käsittelyajat!H7", "T15 Tehokkuus!D6"];
/** Targets that the sample misses: results, not mistakes. */
const MISSED = [
  ...["H6", "H9", "H10", "H29", "H36", "H38", "H43"].map((cell) => `G01 Käsittelyajat!${cell}`),
  ...["I5", "I7", "I8"].map((cell) => `G04 Automaatio!${cell}`),
  "G10 Muut mittarit!E9",
];

let browser: BrowserSession;
let workbench: WorkbenchPage;
let pane: PanePage;

beforeAll(async () => {
  browser = await BrowserSession.start();
  workbench = await browser.openWorkbench({ lang: "fi", pane: "open" });
  pane = new PanePage(workbench);
  await workbench.open({ name: "virheet.xlsx", bytes: await plantedFile(PLANTED) });
  await pane.whenVerdict("4 virhettä");
  // The verdict may stand before the last functions have been calculated.
  await pane.whenCount(ERRORS.length + MISSED.length);
});
afterAll(() => browser.close());

test("planted errors give exactly those findings, and missed targets are told apart from them", async () => {
  expect((await pane.shown()).sort()).toEqual([...ERRORS, ...MISSED].sort());
  expect(await pane.verdict.innerText()).toBe("4 virhettä; sopimus 2022–2026, jakso ei selviä");
  expect(await pane.frame.getByText("Tavoitteet: 33 täyttyy, 7 ei täyty", { exact: true }).count()).toBe(1);
  expect((await pane.finding("A01").innerText()).replace(/\s/g, " ")).toContain(
    "Ratkaistut 2 870, mutta myönteiset 2 391 + kielteiset 398 + muut 85 = 2 874.",
  );
});

test("a click goes to the cell", async () => {
  await pane.finding("T15").click();
  await pane.whenSelected("Tehokkuus!D6");
  await pane.finding("A01").click();
  await pane.whenSelected("Käsittelyajat!D5");
});

test("the keyboard alone moves in the list and goes to the cell", async () => {
  const { keyboard } = workbench.page;
  await pane.finding("A01").focus();
  await keyboard.press("Home");
  await keyboard.press("Enter");
  await pane.whenSelected("Tiedot!B5");
  await keyboard.press("End");
  await keyboard.press("Enter");
  await pane.whenSelected("Muut mittarit!E9");
  await keyboard.press("ArrowUp");
  await keyboard.press("ArrowUp");
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await pane.whenSelected("Automaatio!I8");
});

test("search and severities narrow the list, and one button shows all again", async () => {
  const search = pane.frame.getByRole("searchbox", { name: "Hae havainnoista" });
  await search.fill("yrittäjä jatko");
  await pane.whenShown(["G01 Käsittelyajat!H10"]);
  await search.fill("");
  await pane.frame.getByRole("button", { name: "Virheet 4" }).click();
  await pane.whenShown(MISSED);
  await pane.frame.getByRole("button", { name: "Tiedoksi 11" }).click();
  await pane.frame.getByText("Mikään havainto ei vastaa").waitFor();
  await pane.button("Näytä kaikki").click();
  await pane.whenCount(15);
});

test("grouped by severity the worst come first, each with its sheet", async () => {
  const grouping = pane.frame.getByRole("combobox", { name: "Ryhmittely" });
  await grouping.selectOption("severity");
  await pane.whenShown([...ERRORS, ...MISSED]);
  expect(await pane.finding("T15").innerText()).toContain("Tehokkuus D6");
  await grouping.selectOption("sheet");
});

test("what a co-author changes comes into the list in silence: the row that has the focus keeps it and its place", async () => {
  await pane.finding("G10").focus();
  const focused = await pane.frame.evaluateHandle(() => {
    const said: string[] = [];
    new MutationObserver((mutations) => {
      for (const { target } of mutations) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest("[role=status], [role=alert]");
        if (region?.textContent) said.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    const row = document.activeElement;
    const list = row?.closest("[role=tabpanel]");
    const topOf = (element: Element | null | undefined): number => element?.getBoundingClientRect().top ?? 0;
    // What is said above the list may have a line more or less.
    const place = (): number => Math.round(topOf(row) - topOf(list));
    return { row, place, before: place(), said };
  });
  const decided = await workbench.value("Käsittelyajat", "D6");
  const receive = async (value: CellValue): Promise<void> =>
    (await workbench.api()).evaluate(({ model }, figure) => {
      const sheetId = model.sheetIdByName("Käsittelyajat") ?? "";
      model.receive([{ sheetId, row: 5, column: 3, inputs: [[figure]] }]);
    }, value);
  await receive(Number(decided) + 1);
  await pane.whenVerdict("5 virhettä");
  expect(await pane.shown()).toContain("A01 Käsittelyajat!D6");
  await receive(decided);
  await pane.whenVerdict("4 virhettä");
  const after = await focused.evaluate(({ row, place, before, said }) => ({
    hasFocus: document.activeElement === row,
    moved: place() - before,
    said,
  }));
  expect(after).toEqual({ hasFocus: true, moved: 0, said: [] });
  await focused.dispose();
});

test("typing changes the findings at once", async () => {
  await workbench.type("Käsittelyajat", "D5", "2874");
  await pane.whenVerdict("3 virhettä");
  expect(await pane.shown()).not.toContain("A01 Käsittelyajat!D5");
});

test("when the finding that has the focus is gone, the next one gets it", async () => {
  await pane.finding("T01").focus();
  await (
    await workbench.api()
  ).evaluate(({ model }) => {
    const sheetId = model.sheetIdByName("Käsittelyajat") ?? "";
    model.receive([{ sheetId, row: 6, column: 7, inputs: [[47.6]] }]);
  });
  await pane.whenVerdict("2 virhettä");
  expect(await pane.focused()).toBe("G01 Käsittelyajat!H9");
});

test("where validation is not live, the verdict says that it is stale until it is asked for", async () => {
  const live = pane.frame.getByRole("switch", { name: "Jatkuva tarkastus" });
  await live.uncheck();
  await workbench.type("Tiedot", "B5", "2022Q3");
  await pane.frame.getByText("Työkirja on muuttunut tarkastuksen jälkeen.").waitFor();
  expect(await pane.verdict.innerText()).toContain("2 virhettä");
  await pane.button("Tarkasta").click();
  await pane.whenVerdict("1 virhe; sopimus 2022–2026, Q3/2022");
  await live.check();
});

test("many pasted figures change the findings, and what depends on them is recalculated", async () => {
  const rows = 40;
  await workbench.paste(
    "Käsittelyajat",
    "C5",
    Array.from({ length: rows }, () => [130, 120, 96, 18, 4, 10, 5, 5, 10, 120]),
  );
  await pane.whenVerdict("44 virhettä");
  expect(await workbench.value("Käsittelyajat", "M5")).toBe(1);
  const wrong = (await pane.shown()).map((finding) => finding.slice(0, 3)).filter((rule) => !rule.startsWith("G"));
  // More decisions over the statutory maximum than decisions, in three rows.
  expect(wrong.sort()).toEqual([...Array.from({ length: rows }, () => "A01"), "A04", "A04", "A04", "T15"]);
});

test("a long list is drawn as far as one scrolls", async () => {
  const rows = Array.from({ length: 40 }, (_, index) => String(index + 5));
  const columns = ["C", "D", "E", "F", "G", "H", "I", "J"];
  const cells = rows.flatMap((row) => columns.map((column) => `Käsittelyajat!${column}${row}`));
  const texts: Record<string, CellValue> = Object.fromEntries(cells.map((cell) => [cell, "ei tiedossa"]));
  await workbench.open({ name: "tekstit.xlsx", bytes: await plantedFile(texts) });
  await pane.finding("T09").waitFor();
  expect(await pane.findings.count()).toBeLessThan(100);
  await pane.frame.waitForFunction(() => {
    [...document.querySelectorAll("[data-finding]")].at(-1)?.scrollIntoView();
    return [...document.querySelectorAll("h2")].some(({ textContent }) => textContent.startsWith("Muut mittarit"));
  });
  expect(await pane.findings.count()).toBeGreaterThan(100);
});

test("nothing was reported as an error on the way", () => {
  expect(workbench.problems).toEqual([]);
});
