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
  await pane.frame.getByRole("tab", { name: "Selitä solu" }).click();
});
afterAll(() => browser.close());

const view = () => pane.frame.getByRole("region", { name: "Selitä solu" });
const told = (text: string) => view().getByText(text).first();
const input = (parameter: string) => view().locator(`[data-input="${parameter}"]`).first();

/** Selects a cell in the grid; resolves when the pane tells of it. */
async function select(sheet: string, address: string): Promise<void> {
  await workbench.goTo(sheet, address);
  await view()
    .getByRole("heading", { name: `${sheet} ${address}`, exact: true })
    .waitFor();
}

test("a share is told with the headings, addresses and figures of its inputs, and the figures put into its formula", async () => {
  await select("Käsittelyajat", "M5");
  expect(await input("part").innerText()).toMatch(/L5\s+1.968\s+Tavoiteajassa ratkaistut/);
  expect(await input("whole").innerText()).toMatch(/D5\s+2.874\s+Ratkaistut/);
  await told("1\u00a0968 ÷ 2\u00a0874 = 68,48 %").waitFor();
});

test("it follows the selection; a target is told with its place in the agreement", async () => {
  await select("Käsittelyajat", "O5");
  await told("Enintään 60 vrk").waitFor();
  await told("Liite: Käsittelyaikataulukko").waitFor();
  await told("Työkirjan oma tavoitetaulukko").waitFor();
});

test("a click on an input goes to its cell, which is told in its turn: typed, its unit and who fills it", async () => {
  await select("Käsittelyajat", "M5");
  await pane.button("Siirry soluun L5").click();
  await pane.whenSelected("Käsittelyajat!L5");
  await told("Soluun on kirjoitettu arvo.").waitFor();
  await told("Solu täytetään käsin. Yksikkö: kpl.").waitFor();
});

test("another formula and an empty cell are said to be what they are", async () => {
  await select("Käsittelyajat", "R5");
  await told("siinä ei ole tulostaulun funktiota").waitFor();
  await select("Käsittelyajat", "Z60");
  await told("Solu on tyhjä.").waitFor();
});

test("an error is told with its reason beside the argument that it comes from", async () => {
  await workbench.type("Käsittelyajat", "L5", "-5");
  await select("Käsittelyajat", "M5");
  await told("#LUKU!: Lukumäärä, aika tai kustannus on negatiivinen.").waitFor();
  expect(await input("part").getByRole("img", { name: "Mistä virhe johtuu" }).count()).toBe(1);
  expect(await input("whole").getByRole("img").count()).toBe(0);
});

test("what is typed changes the explanation at once", async () => {
  await workbench.type("Käsittelyajat", "L5", "1437");
  await select("Käsittelyajat", "M5");
  await told("1\u00a0437 ÷ 2\u00a0874 = 50 %").waitFor();
});

test("where Excel waits to be asked, the cell is said to show something else than its inputs give", async () => {
  await pane.frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.application.calculationMode = Excel.CalculationMode.manual;
      await context.sync();
    }),
  );
  await workbench.type("Käsittelyajat", "L5", "2874");
  await select("Käsittelyajat", "M5");
  await told("Solussa näkyy 50 %, mutta lähtöarvoista tulee 100 %.").waitFor();
});

test("nothing was reported as an error on the way", () => {
  expect(workbench.problems).toEqual([]);
});
