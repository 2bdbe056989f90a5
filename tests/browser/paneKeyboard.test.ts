import { BrowserSession } from "../support/browser";
import { PanePage } from "../support/panePage";
import { plantedFile } from "../support/plantedFile";
import type { WorkbenchPage } from "../support/workbenchPage";

const PLANTED = { "Käsittelyajat!D5": 2870, "Käsittelyajat!H7": "47,6", "Tehokkuus!D6": -118 };
const A01 = "A01|Käsittelyajat|D5";
/** Three errors and eleven missed targets. */
const ALL = 14;

let browser: BrowserSession;
let workbench: WorkbenchPage;
let pane: PanePage;

beforeAll(async () => {
  browser = await BrowserSession.start();
  workbench = await browser.openWorkbench({ lang: "fi", pane: "open" });
  pane = new PanePage(workbench);
  await workbench.open({ name: "virheet.xlsx", bytes: await plantedFile(PLANTED) });
  await pane.whenVerdict("3 virhettä");
  await pane.whenCount(ALL);
});
afterAll(() => browser.close());

const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
/** The name of what has the focus in the pane. */
const focused = (): Promise<string> =>
  pane.frame.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
  });
/** Presses a key until what has the focus has this name. */
async function tabTo(name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused()).startsWith(name)) return;
    await press(key);
  }
  throw new Error(`${key} does not reach “${name}”, but “${await focused()}”`);
}
const whenFocused = (selector: string): Promise<unknown> =>
  pane.frame.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector);
const details = (): ReturnType<PanePage["button"]> => pane.frame.locator("[data-details]");

describe("by the keyboard alone", () => {
  test("from Validate to a finding, to its cell and to its details", async () => {
    await pane.frame.locator("header button").first().focus();
    await tabTo("Tarkasta");
    await press("Enter");
    await pane.whenIdle();
    await tabTo("D5");
    await whenFocused(`[data-finding="${A01}"]`);
    await press("Enter");
    await pane.whenSelected("Käsittelyajat!D5");
    await tabTo("Lisätietoja: D5");
    await press("Enter");
    await whenFocused(`[data-details="${A01}"]`);
    const text = (await details().innerText()).replace(/\s+/g, " ");
    expect(text).toContain("Nyt 2 870 Pitäisi olla 2 874 Ero −4");
    expect(text).toContain("Ratkaistut jakautuvat myönteisiin");
    expect(text).toContain("Sääntö ei perustu sopimuksen yksittäiseen kohtaan");
  });

  test("a fix is looked at and left; the cells that depend on the figure can be gone to", async () => {
    await tabTo("Korjaa: D5");
    await press("Enter");
    await whenFocused(`[data-fix-panel="${A01}"]`);
    await press("Escape");
    await whenFocused(`[data-fix="${A01}"]`);
    expect(await workbench.value("Käsittelyajat", "D5")).toBe(2870);
    await tabTo("Siirry soluun Käsittelyajat!M5");
    await press("Enter");
    await pane.whenSelected("Käsittelyajat!M5");
  });

  test("the next finding and the former one, the grid goes along; the agreement says in its own words what a target is", async () => {
    await tabTo("Seuraava havainto", "Shift+Tab");
    await press("Enter");
    await pane.whenSelected("Käsittelyajat!H6");
    expect(await focused()).toBe("Seuraava havainto");
    const text = (await details().innerText()).replace(/\s+/g, " ");
    expect(text).toContain("Toteuma 71,4 Tavoite 60 Ero +11,4");
    expect(text).toContain("1.2. Enimmäiskäsittelyaikatavoitteet (ks. taulukko tulossopimuksen lopussa)");
    await tabTo("Edellinen havainto", "Shift+Tab");
    await press("Enter");
    await pane.whenSelected("Käsittelyajat!D5");
  });

  test("Escape goes back to the row that the details came from", async () => {
    await press("Escape");
    await whenFocused(`[data-finding="${A01}"]`);
  });

  test("a rule is switched off in the settings, and the verdict says so; another language comes at once", async () => {
    await tabTo("Asetukset", "Shift+Tab");
    await press("Enter");
    await whenFocused("[data-settings] h2");
    await tabTo("Hae säännöistä");
    await workbench.page.keyboard.type("ratkaistut eivät");
    await press("Tab");
    await press("Tab");
    await whenFocused('[data-setting="A01"]');
    await press("Space");
    await pane.whenVerdict("2 virhettä, 1 sääntö pois käytöstä");
    await whenFocused('[data-setting="A01"]');
    while (!(await pane.frame.evaluate(() => document.activeElement?.matches("select")))) await press("Shift+Tab");
    await workbench.page.keyboard.type("Eng");
    await pane.whenVerdict("2 errors, 1 rule off");
    await whenFocused("[data-settings] select");
    await press("Escape");
    await whenFocused('header button[aria-label="Settings"]');
    await pane.whenCount(ALL - 1);
  });
});

test("Escape clears a search and closes the forms of the report; the focus stays where it was", async () => {
  const search = pane.frame.getByRole("searchbox", { name: "Search findings" });
  await search.fill("nothing has this");
  await pane.whenCount(0);
  await press("Escape");
  await pane.whenCount(ALL - 1);
  await whenFocused("input[type=search]");
  await pane.button("Validation report").focus();
  await press("Enter");
  await pane.button("JSON file").waitFor();
  await press("Escape");
  await pane.button("JSON file").waitFor({ state: "detached" });
  expect(await focused()).toBe("Validation report");
});

test("keys in the grid go from finding to finding, and the pane reads out where they have led", async () => {
  await workbench.goTo("Tehokkuus", "A1");
  const next = (): Promise<void> => press("Control+Shift+Alt+N");
  await next();
  await pane.whenSelected("Käsittelyajat!H6");
  await next();
  await pane.whenSelected("Käsittelyajat!H7");
  await pane.frame.getByRole("status").getByText("Finding 2 of 13: Käsittelyajat H7 Number is text").waitFor();
  await press("Control+Shift+Alt+P");
  await pane.whenSelected("Käsittelyajat!H6");
  await press("Control+Shift+Alt+P");
  await pane.frame.getByRole("status").getByText("Finding 13 of 13").waitFor();
});

test("choices for the person are there in another workbook, those for the workbook in its file", async () => {
  await pane.button("Settings").click();
  await pane.frame.getByRole("checkbox", { name: "Notes" }).uncheck();
  const loading = { name: "Open the add-in with the workbook" };
  await pane.frame.getByRole("checkbox", loading).click();
  await pane.frame.getByRole("checkbox", { ...loading, checked: true }).waitFor();
  const { bytes } = await workbench.save();
  const other = await browser.openWorkbench({ lang: "fi", pane: "open" });
  const otherPane = new PanePage(other);
  await otherPane.frame.getByText("This workbook has no scoreboard").waitFor();
  await other.open({ name: "sama.xlsx", bytes });
  await otherPane.whenVerdict("2 errors, 1 rule off");
  await otherPane.whenShown(["T01 Käsittelyajat!H7", "T15 Tehokkuus!D6"]);
  await otherPane.button("Settings").click();
  for (const rule of ["A02", "A03"]) await otherPane.frame.locator(`[data-setting="${rule}"]`).click();
  await otherPane.whenVerdict("2 errors, 3 rules off");
  await otherPane.button("Switch all on").click();
  await otherPane.whenVerdict("3 errors");
  await otherPane.button("Restore the defaults").click();
  await otherPane.whenVerdict("3 virhettä");
  await otherPane.button("Takaisin").click();
  await otherPane.whenCount(ALL);
  expect(other.problems).toEqual([]);
  await other.page.close();
});

test("kept choices that cannot be read are told, and stay until the defaults are restored", async () => {
  await pane.frame.evaluate(() => {
    for (const name of Object.keys(localStorage)) {
      if (name.endsWith("scoreboard.preferences")) localStorage.setItem(name, '{"version":1,"language":"de"}');
    }
  });
  const other = await browser.openWorkbench({ lang: "fi", pane: "open" });
  const otherPane = new PanePage(other);
  await otherPane.frame.getByText("Tallennettuja asetuksiasi ei voi lukea").waitFor();
  const kept = (): Promise<string[]> =>
    otherPane.frame.evaluate(() => Object.keys(localStorage).map((name) => localStorage.getItem(name) ?? ""));
  await otherPane.frame.getByRole("switch").uncheck();
  expect((await kept()).join()).toContain('"de"');
  await otherPane.button("Palauta oletukset").click();
  await otherPane.frame.getByText("Tallennettuja asetuksiasi ei voi lukea").waitFor({ state: "detached" });
  expect((await kept()).join()).toContain('"language":null,"live":true');
  await other.page.close();
});

test("nothing was reported as an error on the way", () => {
  expect(workbench.problems).toEqual([]);
});
