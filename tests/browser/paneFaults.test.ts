import { BrowserSession } from "../support/browser";
import { PanePage } from "../support/panePage";
import type { WorkbenchPage } from "../support/workbenchPage";

const sample = "assets/tulostaulu-2022Q3.xlsx";
/** Nothing wrong, as the sample is. */
const CLEAN = "Inga fel och inga varningar";

let browser: BrowserSession;
let workbench: WorkbenchPage;
let pane: PanePage;

beforeAll(async () => {
  browser = await BrowserSession.start();
  workbench = await browser.openWorkbench({ open: sample, lang: "sv", theme: "dark", pane: "open" });
  pane = new PanePage(workbench);
  await pane.whenVerdict(CLEAN);
  // A live validation would meet the faults before the one that a test asks for.
  await pane.frame.getByRole("switch", { name: "Fortlöpande kontroll" }).uncheck();
  await pane.whenIdle();
});
afterAll(() => browser.close());
afterEach(async () => {
  await (
    await workbench.api()
  ).evaluate(({ faults }) => {
    faults.clear();
  });
});

test("the pane speaks Office's language and lies on a dark ground where Office is dark", async () => {
  const { language, background } = await pane.frame.evaluate(() => {
    const root = document.querySelector("#root > *");
    return { language: document.documentElement.lang, background: root && getComputedStyle(root).backgroundColor };
  });
  expect(language).toBe("sv");
  expect(background).toBe("rgb(41, 41, 41)");
});

test.each([
  [7000, "Excel tillät inte åtgärden"],
  [5102, "Excel hinner inte svara."],
  [5012, "Förbindelsen till Excel bröts."],
] as const)("refusal %i is told in a sentence with what to do, and trying again recovers", async (code, sentence) => {
  await (
    await workbench.api()
  ).evaluate(({ faults }, number) => {
    faults.failNext(number);
  }, code);
  await pane.button("Kontrollera").click();
  await pane.problem.getByText(sentence).waitFor();
  await pane.button("Försök igen").click();
  await pane.problem.waitFor({ state: "detached" });
  await pane.whenIdle();
  await pane.whenVerdict(CLEAN);
});

test("while a cell is being edited going to a cell is refused in a sentence, and works afterwards", async () => {
  await (
    await workbench.api()
  ).evaluate(({ faults }) => {
    faults.cellEditMode = true;
  });
  await pane.finding("G01").click();
  await pane.problem.getByText("En cell redigeras just nu.").waitFor();
  await (
    await workbench.api()
  ).evaluate(({ faults }) => {
    faults.cellEditMode = false;
  });
  await pane.button("Försök igen").click();
  await pane.whenSelected("Käsittelyajat!H6");
  expect(await pane.problem.count()).toBe(0);
});

test("while a cell is being edited validation waits, says what for, and goes on by itself", async () => {
  await (
    await workbench.api()
  ).evaluate(({ faults }) => {
    faults.cellEditMode = true;
  });
  await pane.button("Kontrollera").click();
  await pane.frame.getByText("Väntar på Excel.").waitFor();
  await (
    await workbench.api()
  ).evaluate(({ faults }) => {
    faults.cellEditMode = false;
  });
  await pane.frame.getByText("Väntar på Excel.").waitFor({ state: "detached" });
  await pane.whenVerdict(CLEAN);
});

test("a validation that Excel never answers can be cancelled; the verdict then says that it is not of now", async () => {
  await (
    await workbench.api()
  ).evaluate(({ faults }) => {
    faults.silenceNext();
  });
  await pane.button("Kontrollera").click();
  await pane.button("Avbryt").click();
  await pane.frame.getByText("Den senaste kontrollen slutfördes inte.").waitFor();
  await pane.button("Kontrollera").click();
  await pane.frame.getByText("Den senaste kontrollen slutfördes inte.").waitFor({ state: "detached" });
});
