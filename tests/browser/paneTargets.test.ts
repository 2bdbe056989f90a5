import { BrowserSession } from "../support/browser";
import { PanePage } from "../support/panePage";
import { plantedFile } from "../support/plantedFile";
import type { WorkbenchPage } from "../support/workbenchPage";

const sample = "assets/tulostaulu-2022Q3.xlsx";
const QUESTION = "Mitä tavoite vaatisi?";

let browser: BrowserSession;
let workbench: WorkbenchPage;
let pane: PanePage;

beforeAll(async () => {
  browser = await BrowserSession.start();
  workbench = await browser.openWorkbench({ open: sample, lang: "fi", pane: "open", paneWidth: "350" });
  pane = new PanePage(workbench);
  await pane.whenVerdict("Ei virheitä");
  await pane.frame.getByRole("tab", { name: "Tavoitteet" }).click();
  await rows().first().waitFor();
});
afterAll(() => browser.close());

const rows = () => pane.frame.locator("[data-target]");
const row = (place: string) => pane.frame.locator(`[data-target="${place}"]`);
const group = (name: string) => pane.frame.getByRole("region", { name, exact: true });
/** What stands beside a row: its question and the answer. */
const beside = (place: string) => pane.frame.locator("li", { has: row(place) });
const plain = (text: string): string => text.replace(/\s+/g, " ");

test("missed targets come first, each with its figures in words; they are said to be results", async () => {
  await pane.frame.getByRole("heading", { name: "Tavoitteet 2022" }).waitFor();
  expect(await pane.frame.getByText("Täyttymättä jäänyt tavoite on tulos, ei virhe.").count()).toBe(1);
  expect(await group("Ei täyty").locator("[data-target]").count()).toBe(7);
  expect(await group("Täyttyy").locator("[data-target]").count()).toBe(33);
  expect(await rows().first().getAttribute("data-target")).toBe("Käsittelyajat|H6");
  expect(plain(await row("Käsittelyajat|H6").innerText())).toMatch(
    /, jatko Kokonaisuus [\d,]+ vrk, tavoite [\d,]+ vrk/,
  );
});

test("a row tells how the average has changed since the former period", async () => {
  await workbench.type("Käsittelyajat", "T6", "50");
  await workbench.type("Käsittelyajat", "H6", "62.5");
  await row("Käsittelyajat|H6").getByText("12,5 vrk hitaammin kuin edellisellä jaksolla").waitFor();
});

test("the keyboard alone moves between the rows and goes to the cell", async () => {
  const { keyboard } = workbench.page;
  await rows().first().focus();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await pane.whenSelected("Käsittelyajat!H9");
});

test("what a missed average would take is told in days, cases and person-years, from the queue's own figures", async () => {
  await pane.frame
    .getByRole("button", { name: new RegExp(`^${QUESTION.replace("?", "\\?")} .*Yrittäjä, ensimmäinen`) })
    .click();
  const answer = beside("Käsittelyajat|H9");
  await answer.getByText(/Kokonaisuuden keskiarvon pitäisi lyhentyä [\d,]+\svrk/).waitFor();
  expect(plain(await answer.innerText())).toMatch(
    /Ennustejaksolla pitäisi ratkaista [\d ]+ asiaa, mihin tarvitaan [\d,]+ htv\./,
  );
});

test("a figure that is missing is named, and nothing is guessed", async () => {
  await workbench.goTo("Ruuhka ja resurssit", "J7");
  await (
    await workbench.api()
  ).evaluate(({ model }) => {
    const sheetId = model.sheetIdByName("Ruuhka ja resurssit") ?? "";
    model.receive([{ sheetId, row: 4, column: 9, inputs: Array.from({ length: 10 }, () => [""]) }]);
  });
  await beside("Käsittelyajat|H9").getByText("Luku puuttuu: ”Htv”.").waitFor();
});

test("a missed target among the findings has the same question", async () => {
  await pane.frame.getByRole("tab", { name: "Havainnot" }).click();
  await pane.finding("G01").waitFor();
  await pane.frame.getByRole("button", { name: `${QUESTION} H6` }).click();
  await pane.frame.getByText("Kokonaisuuden keskiarvon pitäisi lyhentyä 2,5 vrk (4 %).").waitFor();
});

test("where the year has no targets that is said, and no row is shown", async () => {
  await workbench.open({ name: "vuosi.xlsx", bytes: await plantedFile({ "Tiedot!B12": 2031 }) });
  await pane.frame.getByRole("tab", { name: "Tavoitteet" }).click();
  await pane.frame.getByText("Vuodelle 2031 ei ole tavoitetta").waitFor();
  expect(await rows().count()).toBe(0);
});

test("nothing was reported as an error on the way", () => {
  expect(workbench.problems).toEqual([]);
});
