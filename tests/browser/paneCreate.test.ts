import { BrowserSession } from "../support/browser";
import { PanePage } from "../support/panePage";
import type { WorkbenchPage } from "../support/workbenchPage";

const SHEETS = [
  ...["Information", "Summary", "Targets", "Processing times", "Efficiency", "Cost recovery", "Quality", "Automation"],
  ...["Backlog and resources", "Follow-up control", "Risk model", "Missions", "Other indicators"],
];
const IN_SWEDISH = [
  ...["Uppgifter", "Sammandrag", "Mål", "Behandlingstider", "Effektivitet", "Kostnadsmotsvarighet", "Kvalitet"],
  ...["Automation", "Ärendeanhopning och resurser", "Efterkontroll", "Riskmodell", "Beskickningar", "Övriga mätare"],
];

let browser: BrowserSession;
let workbench: WorkbenchPage;
let pane: PanePage;

beforeAll(async () => {
  browser = await BrowserSession.start();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workbench = await browser.openWorkbench({ lang: "en", pane: "open" });
  pane = new PanePage(workbench);
  await pane.frame.getByRole("heading", { name: "This workbook has no scoreboard" }).waitFor();
});
afterEach(() => workbench.page.close());

const period = () => pane.frame.getByRole("textbox", { name: "Period" });
const sheets = async () =>
  (await workbench.api()).evaluate(({ model }) => model.toDocument().sheets.map(({ name }) => name));

test("a scoreboard is created in the language that is chosen, calculates, and has nothing wrong but what is still to be filled", async () => {
  const language = pane.frame.getByRole("combobox", { name: "Language of the scoreboard" });
  expect(await language.inputValue()).toBe("en");
  await period().fill("2022Q3");
  await language.selectOption("sv");
  await pane.button("Create scoreboard").click();
  await pane.whenVerdict("agreement 2022–2026, Q3/2022");
  expect(await sheets()).toEqual(["Sheet1", ...IN_SWEDISH]);
  await pane.whenSelected("Uppgifter!A1");
  expect(await workbench.value("Uppgifter", "B10")).toBe(66);
  const rules = new Set((await pane.shown()).map((finding) => finding.slice(0, 3)));
  expect([...rules]).toEqual(["S11", "M07"]);
  expect(workbench.problems).toEqual([]);
});

test("a period that can be read in several ways, or not at all, is refused in a sentence before anything is written", async () => {
  await period().fill("3/2022");
  await pane.frame.getByText("Write 2022Q3, 2022-03 or 2022.").waitFor();
  expect(await pane.button("Create scoreboard").getAttribute("aria-disabled")).toBe("true");
  await period().press("Enter");
  await period().fill("soon");
  await pane.frame.getByText("Write the period as 2022Q3").waitFor();
  expect(await sheets()).toEqual(["Sheet1"]);
});

test("a creation that fails midway says so, leaves the workbook as it was, and can be tried again", async () => {
  await (
    await workbench.api()
  ).evaluate(({ faults }) => {
    faults.failNext(5102, 6);
  });
  await pane.button("Create scoreboard").click();
  await pane.problem.getByText("Excel is too busy to answer.").waitFor();
  expect(await pane.problem.innerText()).toContain("The workbook is as it was.");
  expect(await sheets()).toEqual(["Sheet1"]);
  await pane.button("Try again").click();
  await pane.verdict.waitFor();
  expect(await pane.problem.count()).toBe(0);
  expect(await sheets()).toEqual(["Sheet1", ...SHEETS]);
});

test("the ribbon's button creates too, and a second scoreboard is refused", async () => {
  await workbench.press("Create scoreboard");
  await pane.verdict.waitFor();
  await workbench.press("Create scoreboard");
  await pane.problem.getByText("The workbook already has Information").waitFor();
  expect(await sheets()).toEqual(["Sheet1", ...SHEETS]);
});
