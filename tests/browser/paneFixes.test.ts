import { BrowserSession } from "../support/browser";
import { PanePage } from "../support/panePage";
import { plantedFile } from "../support/plantedFile";
import type { WorkbenchPage } from "../support/workbenchPage";

/** Typed cells are open on the protected sheets, formulas are locked. */
const PLANTED = {
  "Käsittelyajat!H7": "47,6",
  "Käsittelyajat!H9": "61,5",
  "Tehokkuus!G6": "5800",
  "Käsittelyajat!D4": "Päätetyt",
};
const AS_TEXT = 3;
const CELLS = ["H7", "H9", "M9"].map((address) => ["Käsittelyajat", address] as const);

let browser: BrowserSession;
let workbench: WorkbenchPage;
let pane: PanePage;

beforeAll(async () => {
  browser = await BrowserSession.start();
  workbench = await browser.openWorkbench({ lang: "fi", pane: "open" });
  pane = new PanePage(workbench);
});
beforeEach(async () => {
  await workbench.open({ name: "virheet.xlsx", bytes: await plantedFile(PLANTED) });
  await whenFound("T01", AS_TEXT);
});
afterAll(() => browser.close());

const status = (text: string): Promise<void> => pane.frame.getByRole("status").getByText(text).waitFor();
const held = (): Promise<unknown> => Promise.all(CELLS.map(([sheet, address]) => workbench.value(sheet, address)));
const found = (rule: string): Promise<number> => pane.frame.locator(`[data-finding^="${rule}|"]`).count();
const whenFound = async (rule: string, expected: number): Promise<void> => {
  await pane.frame.waitForFunction(
    ({ prefix, count }) => document.querySelectorAll(`[data-finding^="${prefix}|"]`).length === count,
    { prefix: rule, count: expected },
  );
};

test("one click mends what is certain; Undo brings it back", async () => {
  const before = await held();
  const t01 = await found("T01");
  await pane.frame.locator('[data-fix="T01|Käsittelyajat|H7"]:not([aria-disabled=true])').click();
  await status("Havainto korjattiin.");
  expect(await workbench.value("Käsittelyajat", "H7")).toBe(47.6);
  await whenFound("T01", t01 - 1);
  await pane.button("Kumoa").click();
  await status("Korjaus kumottiin.");
  await whenFound("T01", t01);
  expect(await held()).toEqual(before);
});

test("all of a kind are shown, old and new, before they are mended together; Escape leaves all as it is", async () => {
  const before = await held();
  const all = await found("T01");
  const openAll = () =>
    pane.frame.getByRole("button", { name: new RegExp(`^Korjaa kaikki \\(${String(all)}\\)`) }).first();
  await openAll().click();
  const panel = pane.frame.locator("[data-fix-panel]");
  await panel.waitFor();
  expect((await panel.locator("tbody tr").allInnerTexts()).map((row) => row.split("\t"))).toContainEqual([
    "Käsittelyajat!H9",
    "”61,5”",
    "61,5",
  ]);
  await workbench.page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  expect(await held()).toEqual(before);
  await openAll().click();
  await panel.getByRole("button", { name: "Korjaa", exact: true }).click();
  await status(`${String(all)} havaintoa korjattiin.`);
  await whenFound("T01", 0);
  expect(await workbench.value("Käsittelyajat", "H9")).toBe(61.5);
  await pane.button("Kumoa").click();
  await status("Korjaus kumottiin.");
  expect(await held()).toEqual(before);
});

test("a locked cell is written only when somebody agrees to open its sheet, which is closed again", async () => {
  const heading = (): Promise<unknown> => workbench.value("Käsittelyajat", "D4");
  await pane.frame.locator('[data-fix^="S03|"]:not([aria-disabled=true])').click();
  const panel = pane.frame.locator("[data-fix-panel]");
  await panel.getByRole("button", { name: "Korjaa", exact: true }).click();
  await panel.getByText("Solu Käsittelyajat!D4 on lukittu.").waitFor();
  expect(await heading()).toBe("Päätetyt");
  await panel.getByRole("button", { name: "Avaa suojaus ja korjaa", exact: true }).click();
  await status("Havainto korjattiin.");
  expect(await heading()).toBe("Ratkaistut");
  const isOpen = await (
    await workbench.api()
  ).evaluate(({ model }) =>
    model.isWritable(model.sheetIdByName("Käsittelyajat") ?? "", { row: 3, column: 3, rows: 1, columns: 1 }),
  );
  expect(isOpen).toBe(false);
  await whenFound("S03", 0);
  await pane.button("Kumoa").click();
  await status("Korjaus kumottiin.");
  expect(await heading()).toBe("Päätetyt");
});

test("nothing was reported as an error on the way", () => {
  expect(workbench.problems).toEqual([]);
});
