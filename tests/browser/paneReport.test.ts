import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { BrowserSession } from "../support/browser";
import { PanePage } from "../support/panePage";
import { plantedFile } from "../support/plantedFile";
import type { WorkbenchPage } from "../support/workbenchPage";
import { sarifSchema } from "../report/sarif/sarifSchema";

const MARKUP = '<img src="x" onerror="window.broken=1">';
const FORMULA = "=1+1";
const PLANTED = { "Käsittelyajat!K9": 7800, "Käsittelyajat!H7": MARKUP, "Tehokkuus!D6": FORMULA };
const jsonSchema = z.array(
  z.object({
    file: z.string(),
    valid: z.boolean(),
    period: z.string(),
    former: z.nullable(z.object({ period: z.string(), compared: z.boolean(), sheets: z.nullable(z.string()) })),
    counts: z.object({ error: z.number(), warning: z.number(), info: z.number() }),
    findings: z.array(
      z.object({ rule: z.string(), severity: z.string(), sheet: z.nullable(z.string()), message: z.string() }),
    ),
  }),
);

let browser: BrowserSession;
let workbench: WorkbenchPage;
let pane: PanePage;

beforeAll(async () => {
  browser = await BrowserSession.start();
  workbench = await browser.openWorkbench({ lang: "fi", pane: "open" });
  pane = new PanePage(workbench);
  await workbench.open({ name: "tulos <b>.xlsx", bytes: await plantedFile(PLANTED) });
  await pane.whenVerdict("2 virhettä");
  await workbench.whenSettled();
});
afterAll(() => browser.close());

describe("a finding", () => {
  const REASON = `${FORMULA} <b>sovittu</b>`;
  const PLACE = "|Käsittelyajat|H7";
  const found = () => pane.frame.locator(`[data-finding*="${PLACE}"]`);
  const form = () => pane.frame.locator(`[data-accept-form*="${PLACE}"]`);
  const accepted = () => pane.frame.getByText("Hyväksytyt (1)");

  async function openForm(): Promise<void> {
    await pane.whenIdle();
    await pane.frame.locator(`[data-open-details*="${PLACE}"]`).click();
    await pane.frame.getByRole("button", { name: /^Hyväksy poikkeama/ }).click();
    await form().waitFor();
  }

  async function accept(): Promise<void> {
    await pane.whenIdle();
    await form().getByRole("button", { name: "Hyväksy", exact: true }).click();
    await pane.whenVerdict("1 virhe, 1 hyväksytty poikkeama");
    await pane.button("Kaikki havainnot").click();
    await found().waitFor({ state: "detached" });
  }

  test("is accepted with a reason and a day until which that holds, and does not count", async () => {
    await openForm();
    await form().getByRole("textbox", { name: "Syy" }).fill(REASON);
    await form().getByLabel("Viimeinen voimassaolopäivä").fill("2099-12-31");
    await accept();
    await accepted().click();
    await pane.frame.getByText(`Syy: ${REASON}`).waitFor();
    expect(await pane.frame.getByText(/voimassa 31\.12\.2099 saakka/).count()).toBe(1);
  });

  test("counts again when the value of its cell changes, and says why", async () => {
    await workbench.type("Käsittelyajat", "H7", "noin viisikymmentä");
    await pane.whenVerdict("2 virhettä");
    await openForm();
    await pane.frame.getByText("Aiempi hyväksyntä raukesi, koska luvut ovat muuttuneet.").waitFor();
    expect(await form().getByRole("textbox", { name: "Syy" }).inputValue()).toBe(REASON);
    await accept();
  });

  test("counts again when its acceptance is taken back", async () => {
    await accepted().click();
    await pane.whenIdle();
    await pane.frame.getByRole("button", { name: /^Peru hyväksyntä/ }).click();
    await pane.whenVerdict("2 virhettä");
    await found().waitFor();
    await workbench.type("Käsittelyajat", "H7", MARKUP);
    await found().filter({ hasText: MARKUP }).waitFor();
  });
});

describe("the report", () => {
  /** Writes the report in one of its forms and yields the file. */
  async function downloaded(form: string): Promise<{ readonly name: string; readonly text: string }> {
    await pane.whenIdle();
    const downloading = workbench.page.waitForEvent("download");
    await pane.button(form).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  }

  beforeAll(() => pane.button("Tarkastusraportti").click());

  test("as a page shows text of cells as text, and opens by itself", async () => {
    const { name, text } = await downloaded("Tulostettava sivu");
    expect(name).toMatch(/-tarkastus\.html$/);
    expect(text).not.toContain(MARKUP);
    const page = await browser.context.newPage();
    await page.setContent(text);
    expect(await page.getByText(MARKUP).count()).toBe(1);
    expect(await page.getByText(FORMULA).count()).toBe(1);
    expect(await page.locator("img, script").count()).toBe(0);
    await page.close();
  });

  test("as JSON tells every finding that the pane lists", async () => {
    const { name, text } = await downloaded("JSON-tiedosto");
    expect(name).toMatch(/-tarkastus\.json$/);
    const [report] = jsonSchema.parse(JSON.parse(text));
    expect(report).toMatchObject({ valid: false, period: "2022Q3", former: null, counts: { error: 2 } });
    expect(report?.findings.length).toBe(await pane.findings.count());
    expect(report?.findings.some(({ message }) => message.includes(MARKUP))).toBe(true);
  });

  test("as SARIF is what the standard asks for", async () => {
    const { name, text } = await downloaded("SARIF-tiedosto");
    expect(name).toMatch(/-tarkastus\.sarif$/);
    expect(sarifSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
  });

  test("as a sheet holds what looks like a formula as text", async () => {
    await pane.whenIdle();
    await pane.button("Välilehti työkirjaan").click();
    await pane.frame.getByText("Raportti on välilehdellä Tarkastus.").waitFor();
    const written = await pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Tarkastus").getUsedRange().load("values,formulas");
        await context.sync();
        return { values: range.values.flat().map(String), formulas: range.formulas.flat().map(String) };
      }),
    );
    expect(written.values.filter((value) => value.includes(FORMULA))).not.toEqual([]);
    expect(written.formulas.filter((formula) => formula.startsWith("="))).toEqual([]);
  });
});

describe("the former period", () => {
  const former = (): Promise<Uint8Array> => plantedFile({ "Tiedot!B5": "2022Q2", "Käsittelyajat!D6": 2200 });

  async function choose(name: string, bytes: Uint8Array): Promise<void> {
    await pane.whenIdle();
    const choosing = workbench.page.waitForEvent("filechooser");
    await pane.button("Valitse tiedosto…").click();
    await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  }

  test("is chosen as a file: a figure that has jumped is found", async () => {
    await pane.button("Edellinen jakso").click();
    await choose("q2.xlsx", await former());
    await pane.finding("P05").waitFor();
    expect(await pane.finding("P05").textContent()).toMatch(/7.800/);
    await pane.frame.getByText("Vertailussa on tiedosto q2.xlsx. Jakso on Q2/2022.").waitFor();
    expect(await pane.button("Edellinen jakso: Q2/2022").count()).toBe(1);
  });

  test("a file that is no workbook is refused in a sentence, and the former one stays", async () => {
    await choose("muistio.xlsx", Buffer.from("hei"));
    await pane.frame.getByText("Tiedostoa muistio.xlsx ei voi käyttää: se ei ole Excel-työkirja (.xlsx).").waitFor();
    expect(await pane.finding("P05").count()).toBe(1);
  });

  test("stays after an edit, and the finding goes with what was wrong", async () => {
    await workbench.type("Käsittelyajat", "K9", "80");
    await pane.finding("P05").waitFor({ state: "detached" });
    expect(await pane.button("Edellinen jakso: Q2/2022").count()).toBe(1);
    expect(await pane.finding("P02").count()).toBe(1);
  });

  test("is taken away, and nothing is compared", async () => {
    await pane.whenIdle();
    await pane.button("Poista vertailu").click();
    await pane.frame.getByText("Lukuja ei verrata edelliseen jaksoon.").waitFor();
    await pane.finding("P02").waitFor({ state: "detached" });
    expect(await pane.button("Edellinen jakso").count()).toBe(1);
  });
});

test("nothing was reported as an error on the way", () => {
  expect(workbench.problems).toEqual([]);
});
