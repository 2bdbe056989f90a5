import { BrowserSession } from "../support/browser";
import { PanePage } from "../support/panePage";
import type { WorkbenchPage } from "../support/workbenchPage";

const sample = "assets/tulostaulu-2022Q3.xlsx";

let browser: BrowserSession;

beforeAll(async () => {
  browser = await BrowserSession.start();
});
afterAll(() => browser.close());

/** The parts of the pane that are asked for from now on, by name: `words.fi`. */
function partsAskedFor(): string[] {
  const parts: string[] = [];
  browser.context.on("request", (request) => {
    const name = /\/pane\/(.+)\.\w+\.js$/.exec(new URL(request.url()).pathname)?.[1];
    if (name !== undefined) parts.push(name);
  });
  return parts;
}

/** Keeps a part from the pane until the function that it gives is called. */
async function withhold(part: string): Promise<() => Promise<void>> {
  const address = new RegExp(`/pane/${part}\\.`);
  await browser.context.route(address, (route) => route.abort());
  return () => browser.context.unroute(address);
}

const open = (lang: string, query: Readonly<Record<string, string>> = { open: sample }): Promise<WorkbenchPage> =>
  browser.openWorkbench({ ...query, lang, pane: "open" });

test("until the first list nothing comes but the program, the words of the browser's language and those of Office's; the rest when it is asked for", async () => {
  const parts = partsAskedFor();
  const workbench = await open("sv");
  const pane = new PanePage(workbench);
  await pane.findings.first().waitFor();
  expect(parts).toEqual(["words.en", "words.sv"]);
  await pane.frame.getByRole("tab", { name: "Funktioner" }).click();
  await pane.frame.locator("[data-function]").first().waitFor();
  // A further validation, where one follows the calculation, is compared with the first.
  const asked = parts.slice(2).filter((part) => part !== "review");
  expect(asked.sort()).toEqual(["functions", "reference.sv"]);
  expect(workbench.problems).toEqual([]);
  await workbench.page.close();
});

test("where the words do not come it is said in each language, functions calculate all the same, and it can be tried again", async () => {
  const release = await withhold("words");
  const workbench = await open("fi");
  const pane = new PanePage(workbench);
  const failure = pane.frame.getByRole("alert");
  await failure.getByText("Tulostaulun paneelia ei saatu ladattua.").waitFor();
  expect(await failure.innerText()).toMatch(/kunde inte laddas[^]*could not be loaded[^]*Try again$/);
  await pane.frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Laskelmat");
      await context.sync();
    }),
  );
  await workbench.type("Laskelmat", "B2", "=SCOREBOARD.SHARE(1,4)");
  while ((await workbench.value("Laskelmat", "B2")) === null) await workbench.whenSettled();
  expect(await workbench.value("Laskelmat", "B2")).toBe(0.25);
  await release();
  await pane.button("Yritä uudelleen").click();
  await pane.verdict.waitFor();
  await workbench.page.close();
});

test("a view that does not come says so in its place, and comes when it is tried again", async () => {
  const workbench = await open("en");
  const pane = new PanePage(workbench);
  await pane.findings.first().waitFor();
  const release = await withhold("functions");
  await pane.frame.getByRole("tab", { name: "Functions" }).click();
  await pane.problem.getByText("A part of the program could not be loaded.").waitFor();
  await pane.frame.getByRole("tab", { name: "Findings" }).click();
  await pane.findings.first().waitFor();
  await pane.frame.getByRole("tab", { name: "Functions" }).click();
  await release();
  await pane.button("Try again").click();
  await pane.frame.locator("[data-function]").first().waitFor();
  expect(await pane.problem.count()).toBe(0);
  await workbench.page.close();
});

test("a creation whose part does not come leaves the workbook as it was, and works when it is tried again", async () => {
  const workbench = await open("en", {});
  const pane = new PanePage(workbench);
  const release = await withhold("create");
  await pane.button("Create scoreboard").click();
  await pane.problem.getByText("A part of the program could not be loaded.").waitFor();
  expect(await pane.problem.innerText()).toContain("The workbook is as it was.");
  await release();
  await pane.button("Try again").click();
  await pane.verdict.waitFor();
  await workbench.page.close();
});
