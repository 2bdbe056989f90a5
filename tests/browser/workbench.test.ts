import { readFile } from "node:fs/promises";
import { readSnapshot } from "../../src/files/readSnapshot";
import { BrowserSession } from "../support/browser";
import type { WorkbenchPage } from "../support/workbenchPage";

const sample = "assets/tulostaulu-2022Q3.xlsx";

let browser: BrowserSession;

beforeAll(async () => {
  browser = await BrowserSession.start();
});
afterAll(() => browser.close());

describe("an empty workbook", () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await browser.openWorkbench();
  });
  afterAll(() => workbench.page.close());

  test("is shown with the words that this is not Excel", async () => {
    expect(await workbench.page.locator("header").first().innerText()).toContain("It is not Excel.");
  });

  test("runs the add-in with its pane closed, and opens the pane from the ribbon", async () => {
    expect(await workbench.page.locator("#pane").isVisible()).toBe(false);
    await workbench.press("Scoreboard");
    expect(await workbench.page.locator("#pane").isVisible()).toBe(true);
    expect((await workbench.page.locator("#pane iframe").boundingBox())?.width).toBe(350);
    await workbench.page.getByRole("button", { name: "Close the pane" }).click();
    expect(await workbench.page.locator("#pane").isVisible()).toBe(false);
  });

  test("calculates a function of the add-in that is typed into the grid", async () => {
    await workbench.type("Sheet1", "A1", "150");
    await workbench.type("Sheet1", "A2", "2");
    await workbench.type("Sheet1", "B1", "=SCOREBOARD.PTS_PER_HTV(A1,A2)");
    expect(await workbench.value("Sheet1", "B1")).toBe(75);
    await workbench.type("Sheet1", "A2", "3");
    expect(await workbench.value("Sheet1", "B1")).toBe(50);
  });

  test("calculates with 500 cells that are pasted", async () => {
    await workbench.type("Sheet1", "F1", "=SUM(D1:E250)");
    await workbench.paste(
      "Sheet1",
      "D1",
      Array.from({ length: 250 }, (_, row) => [row, 1]),
    );
    expect(await workbench.value("Sheet1", "F1")).toBe((249 * 250) / 2 + 250);
  });

  test("tells the add-in the language and the theme that are chosen", async () => {
    await workbench.page.locator("#language").selectOption("fi");
    await workbench.page.locator("#dark").check();
    await workbench.whenReady();
    expect(await workbench.page.locator("#pane-title").textContent()).toBe("Tulostaulu");
    await workbench.press("Tulostaulu");
    expect(await workbench.pane.evaluate(() => Office.context.displayLanguage)).toBe("fi-FI");
    await workbench.pane.waitForFunction(() => matchMedia("(prefers-color-scheme: dark)").matches);
  });

  test("has given nobody an error to report", () => {
    expect(workbench.problems).toEqual([]);
  });
});

describe("files", () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await browser.openWorkbench();
    await workbench.type("Sheet1", "A1", "7");
    await workbench.type("Sheet1", "A2", "=A1*6");
  });
  afterAll(() => workbench.page.close());

  test("that are no workbooks are refused in a sentence, and the open one stays", async () => {
    await workbench.open({ name: "muistio.xlsx", bytes: Buffer.from("This is a note.") });
    expect(await workbench.page.getByRole("alert").innerText()).toContain("muistio.xlsx could not be opened");
    expect(await workbench.value("Sheet1", "A2")).toBe(42);
  });

  test("are saved and opened again", async () => {
    const { name, bytes } = await workbench.save();
    expect(name).toBe("Book1.xlsx");
    await workbench.page.locator("#new").click();
    await workbench.whenReady();
    expect(await workbench.value("Sheet1", "A2")).toBeNull();
    await workbench.open({ name: "kuusi.xlsx", bytes });
    expect(await workbench.value("Sheet1", "A2")).toBe(42);
    expect(await workbench.page.title()).toContain("kuusi.xlsx");
  });

  test("that the address names and that do not exist are said to be missing, beside an empty workbook", async () => {
    const other = await browser.openWorkbench({ open: "assets/missing.xlsx" });
    expect(await other.page.getByRole("alert").innerText()).toContain("assets/missing.xlsx could not be opened");
    expect(await other.page.title()).toContain("Book1.xlsx");
    await other.page.close();
  });
});

describe("the sample scoreboard", () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await browser.openWorkbench({ open: sample, lang: "fi", pane: "open" });
  });
  afterAll(() => workbench.page.close());

  test("opens calculated, with the pane beside it", async () => {
    expect(await workbench.page.locator("#pane").isVisible()).toBe(true);
    expect(await workbench.page.locator("header").first().innerText()).toContain("luvut ovat keksittyjä");
    const { sheets } = await (await workbench.api()).evaluate(({ model }) => model.toDocument());
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      ...[
        "Tiedot",
        "Yhteenveto",
        "Tavoitteet",
        "Käsittelyajat",
        "Tehokkuus",
        "Kustannusvastaavuus",
        "Laatu",
        "Automaatio",
      ],
      ...["Ruuhka ja resurssit", "Jälkivalvonta", "Riskimalli", "Edustustot", "Muut mittarit"],
    ]);
    const errors = sheets.flatMap((sheet) =>
      sheet.cells.filter(({ value }) => typeof value === "object" && value !== null && value.error === "#NAME?"),
    );
    expect(errors).toEqual([]);
  });

  test("is saved over the file that was opened, with its formulas and results", async () => {
    const { name, bytes } = await workbench.save();
    expect(name).toBe("tulostaulu-2022Q3.xlsx");
    const [former, saved] = [await readSnapshot(await readFile(sample)), await readSnapshot(bytes)];
    expect(saved.sheets.map(({ formulas }) => formulas)).toEqual(former.sheets.map(({ formulas }) => formulas));
    expect(saved.sheets.map(({ numberFormats }) => numberFormats)).toEqual(
      former.sheets.map(({ numberFormats }) => numberFormats),
    );
    expect(saved.calculated).toBe(true);
  });

  test("keeps a locked cell as it is and says why", async () => {
    const before = await workbench.value("Tavoitteet", "A1");
    await workbench.goTo("Tavoitteet", "A1");
    await workbench.page.keyboard.type("x");
    await workbench.page.getByRole("alert").getByText("suojattu").waitFor();
    await workbench.page.keyboard.press("Delete");
    await workbench.whenSettled();
    expect(await workbench.value("Tavoitteet", "A1")).toEqual(before);
  });

  test("has given nobody an error to report", () => {
    expect(workbench.problems).toEqual([]);
  });
});
