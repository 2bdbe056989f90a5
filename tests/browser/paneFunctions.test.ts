import { BrowserSession } from "../support/browser";
import { PanePage } from "../support/panePage";
import type { WorkbenchPage } from "../support/workbenchPage";

const sample = "assets/tulostaulu-2022Q3.xlsx";

let browser: BrowserSession;
let workbench: WorkbenchPage;
let pane: PanePage;

beforeAll(async () => {
  browser = await BrowserSession.start();
  workbench = await browser.openWorkbench({ open: sample, lang: "fi", pane: "open", paneWidth: "350" });
  pane = new PanePage(workbench);
  await pane.whenVerdict("Ei virheitä");
  await pane.frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Laskelmat");
      await context.sync();
    }),
  );
  await pane.frame.getByRole("tab", { name: "Funktiot" }).click();
  await rows().first().waitFor();
});
afterAll(() => browser.close());

const rows = () => pane.frame.locator("[data-function]");
const search = () => pane.frame.getByRole("searchbox", { name: "Hae funktioista" });
const details = (id: string) => pane.frame.getByRole("heading", { name: `SCOREBOARD.${id}`, exact: true });
const said = (text: string) => pane.frame.getByRole("tabpanel").getByRole("status").filter({ hasText: text });
const focused = () => pane.frame.evaluate(() => document.activeElement?.getAttribute("data-function") ?? null);

async function open(id: string): Promise<void> {
  if ((await rows().count()) === 0) await pane.button("Kaikki funktiot").click();
  await pane.frame.locator(`[data-function="${id}"]`).click();
  await details(id).waitFor();
}

test("the search goes over names, descriptions, arguments, meanings and examples", async () => {
  expect(await rows().count()).toBeGreaterThan(20);
  await search().fill("jono sähköposti");
  await pane.frame.getByText("Mikään funktio ei vastaa hakua.").waitFor();
  await search().fill("cost_rec");
  await pane.frame.waitForFunction(() => document.querySelectorAll("[data-function]").length === 1);
  expect(await rows().innerText()).toContain("COST_RECOVERY");
  await search().fill("");
  await pane.frame.waitForFunction(() => document.querySelectorAll("[data-function]").length > 20);
});

test("with the keyboard alone: arrows move, Enter opens, Escape goes back to the same row", async () => {
  const { keyboard } = workbench.page;
  await search().focus();
  await rows().first().focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowUp"]) await keyboard.press(key);
  const chosen = await focused();
  expect(chosen).toBe(await rows().nth(1).getAttribute("data-function"));
  await keyboard.press("Enter");
  await details(chosen ?? "").waitFor();
  await keyboard.press("Escape");
  await rows().first().waitFor();
  expect(await focused()).toBe(chosen);
});

test("a function is written as a Finnish Excel takes it, and leads to its help page", async () => {
  await open("TARGET_STATUS");
  const text = await pane.frame.getByRole("tabpanel").innerText();
  expect(text).toContain("=SCOREBOARD.TARGET_STATUS(value; target; [direction]; [tolerance])");
  expect(text).toMatch(/=SCOREBOARD\.TARGET_STATUS\(\d+;\d+/);
  const opening = browser.context.waitForEvent("page");
  await pane.frame.getByRole("link", { name: "Avaa ohjesivu selaimeen" }).click();
  const page = await opening;
  await page.getByRole("heading", { name: "SCOREBOARD.TARGET_STATUS" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/help/fi/TARGET_STATUS.html");
  await page.close();
});

test("the example is written into the active cell, if that is empty, and calculates", async () => {
  await workbench.goTo("Laskelmat", "B2");
  await open("SHARE");
  await pane.button("Lisää soluun").click();
  await said("Kaava on nyt solussa Laskelmat!B2.").waitFor();
  while (typeof (await workbench.value("Laskelmat", "B2")) !== "number") await workbench.whenSettled();
  expect(await workbench.value("Laskelmat", "B2")).toBe(0.25);
  await open("TARGET_GAP");
  await pane.button("Lisää soluun").click();
  await said("Solu Laskelmat!B2 ei ole tyhjä").waitFor();
});

test("on a protected sheet the refusal is told, nothing is written, and it can be tried again elsewhere", async () => {
  await workbench.goTo("Tavoitteet", "L60");
  await open("SHARE");
  await pane.button("Lisää soluun").click();
  await pane.problem.getByText("Excel esti toiminnon").waitFor();
  expect(await pane.problem.innerText()).toContain("Työkirja on ennallaan.");
  await workbench.goTo("Laskelmat", "B4");
  await pane.button("Yritä uudelleen").click();
  await said("Kaava on nyt solussa Laskelmat!B4.").waitFor();
  expect(await pane.problem.count()).toBe(0);
});

test("a cell that does not reach our function is counted, Repair writes it anew, and one that is in vain is told apart", async () => {
  await workbench.type("Laskelmat", "D4", "=SCOREBOARD.SHARE(1,4)+NO_SUCH_FUNCTION(1)");
  await pane.frame.getByText("1 solussa tulostaulun funktio ei toimi (#NIMI?).").waitFor();
  await pane.button("Korjaa").click();
  await pane.frame.getByText("1 solussa näkyy #NIMI? korjauksen jälkeenkin.").waitFor();
  await workbench.type("Laskelmat", "D4", "1");
  await pane.button("Korjaa").waitFor({ state: "detached" });
});

test("calculation that waits to be asked for is said, and a click sets it to automatic", async () => {
  await pane.frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.application.calculationMode = Excel.CalculationMode.manual;
      await context.sync();
    }),
  );
  await pane.button("Tarkasta").click();
  const sentence = pane.frame.getByText("Excel laskee vain pyydettäessä");
  await sentence.waitFor();
  await pane.button("Laske automaattisesti").click();
  await sentence.waitFor({ state: "detached" });
});

test("the findings are still there behind their tab, and nothing was reported as an error", async () => {
  await pane.frame.getByRole("tab", { name: "Havainnot" }).click();
  await pane.findings.first().waitFor();
  expect(workbench.problems).toEqual([]);
});
