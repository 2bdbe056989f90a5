import { BrowserSession } from "../support/browser";
import type { WorkbenchPage } from "../support/workbenchPage";

const sample = "assets/tulostaulu-2022Q3.xlsx";

let browser: BrowserSession;

beforeAll(async () => {
  browser = await BrowserSession.start();
});
afterAll(() => browser.close());

describe("the workbench", () => {
  let workbench: WorkbenchPage;

  beforeEach(async () => {
    workbench = await browser.openWorkbench();
  });
  afterEach(() => workbench.page.close());

  test("says that it is not Excel", async () => {
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
    expect(workbench.problems).toEqual([]);
  });

  test("calculates what was pasted", async () => {
    await workbench.type("Sheet1", "D1", "=SUM(A1:B500)");
    await workbench.paste(
      "Sheet1",
      "A1",
      Array.from({ length: 500 }, (_, row) => [row, 1]),
    );
    expect(await workbench.value("Sheet1", "D1")).toBe((499 * 500) / 2 + 500);
  });

  test("saves a workbook and opens it again", async () => {
    await workbench.type("Sheet1", "A1", "7");
    await workbench.type("Sheet1", "A2", "=A1*6");
    const { name, bytes } = await workbench.save();
    expect(name).toBe("Book1.xlsx");
    await workbench.page.locator("#new").click();
    await (await workbench.api()).evaluate(({ ready }) => ready);
    expect(await workbench.value("Sheet1", "A2")).toBeNull();
    await workbench.open({ name: "kuusi.xlsx", bytes });
    expect(await workbench.value("Sheet1", "A2")).toBe(42);
    expect(await workbench.page.title()).toContain("kuusi.xlsx");
  });

  test("says in a sentence that a file is no workbook, and keeps the one that is open", async () => {
    await workbench.type("Sheet1", "A1", "7");
    await workbench.open({ name: "muistio.xlsx", bytes: Buffer.from("This is a note.") });
    expect(await workbench.page.getByRole("alert").innerText()).toContain("muistio.xlsx could not be opened");
    expect(await workbench.value("Sheet1", "A1")).toBe(7);
  });

  test("tells the add-in the language and the theme that are chosen", async () => {
    await workbench.page.locator("#language").selectOption("fi");
    await workbench.page.locator("#dark").check();
    await workbench.whenReady();
    expect(await workbench.page.locator("#pane-title").textContent()).toBe("Tulostaulu");
    await workbench.press("Tarkasta");
    const office = await workbench.pane.evaluate(() => ({
      language: Office.context.displayLanguage,
      dark: matchMedia("(prefers-color-scheme: dark)").matches,
    }));
    expect(office).toEqual({ language: "fi-FI", dark: true });
  });
});

describe("the sample scoreboard", () => {
  test("opens calculated, with the pane beside it and nothing reported as an error", async () => {
    const workbench = await browser.openWorkbench({ open: sample, lang: "fi", pane: "open" });
    expect(await workbench.page.locator("#pane").isVisible()).toBe(true);
    expect(await workbench.page.locator("header").first().innerText()).toContain("luvut ovat keksittyjä");
    const { sheets } = await (await workbench.api()).evaluate(({ model }) => model.toDocument());
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Tiedot", "Tavoitteet", "Käsittelyajat", "Tehokkuus"]);
    const errors = sheets.flatMap((sheet) =>
      sheet.cells.filter(({ value }) => typeof value === "object" && value !== null && value.error === "#NAME?"),
    );
    expect(errors).toEqual([]);
    expect(workbench.problems).toEqual([]);
    await workbench.page.close();
  });

  test("keeps a locked cell as it is and says why", async () => {
    const workbench = await browser.openWorkbench({ open: sample });
    const before = await workbench.value("Tavoitteet", "A1");
    await workbench.goTo("Tavoitteet", "A1");
    await workbench.page.keyboard.type("x");
    await workbench.page.getByRole("alert").getByText("protected").waitFor();
    await workbench.page.keyboard.press("Enter");
    await workbench.whenSettled();
    expect(await workbench.value("Tavoitteet", "A1")).toEqual(before);
    await workbench.page.close();
  });
});

test("a file that the address names and that does not exist is said to be missing", async () => {
  const workbench = await browser.openWorkbench({ open: "assets/missing.xlsx" });
  expect(await workbench.page.getByRole("alert").innerText()).toContain("assets/missing.xlsx could not be opened");
  await workbench.page.close();
});
