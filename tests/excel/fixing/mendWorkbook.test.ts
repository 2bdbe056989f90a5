import { currentAgreement } from "../../../src/agreement/current";
import { mendWorkbook, type Mended } from "../../../src/excel/fixing/mendWorkbook";
import { readSettled } from "../../../src/excel/fixing/readSettled";
import { undoChanges } from "../../../src/excel/fixing/undoChanges";
import type { WorkbookDocument } from "../../../src/scoreboard/document";
import { sampleDocument } from "../../../src/scoreboard/sample/sampleDocument";
import type { WorkbookSnapshot } from "../../../src/scoreboard/snapshot";
import { validate } from "../../../src/validation/engine";
import type { Finding, RuleCode } from "../../../src/validation/findings";
import { type ChosenFix, planFixes } from "../../../src/validation/fixing/planFixes";
import type { Report } from "../../../src/validation/report";
import { hostErrorCodes } from "../../../src/workbench/host/types";
import { areaOf } from "../../support/a1";
import { startAddInHost } from "../../support/addInHost";
import type { ExcelHostFixture } from "../../support/excelHost";
import { cellNow, heldCells } from "../../support/heldCells";
import { placeText } from "../../support/ruleTester";

const agreement = currentAgreement;
const check = (snapshot: WorkbookSnapshot): Report => validate(snapshot, { agreement });
const inShort = (finding: Finding): string => `${finding.rule} ${placeText(finding)}`;

const SHEETS = ["Tiedot", "Tavoitteet", "Käsittelyajat", "Tehokkuus"];

/** The sample's first sheets: the others take the engine long and have no part in this. */
function processingTimes(): WorkbookDocument {
  const { sheets, names } = sampleDocument();
  return {
    sheets: sheets.filter(({ name }) => SHEETS.includes(name)),
    names: names.filter(({ sheet }) => SHEETS.includes(sheet)),
  };
}

let fixture: ExcelHostFixture;
beforeEach(async () => {
  fixture = await startAddInHost(processingTimes());
});
afterEach(() => {
  fixture.stop();
});

/** Enters things as a person does who has opened the sheets. */
async function plant(cells: Readonly<Record<string, string | number>>): Promise<void> {
  await fixture.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/protection/protected,items/protection/options");
    await context.sync();
    const closed = worksheets.items.filter(({ protection }) => protection.protected);
    for (const { protection } of closed) protection.unprotect();
    for (const [place, content] of Object.entries(cells)) {
      const [sheet = "", address = ""] = place.split("!");
      worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    }
    for (const { protection } of closed) protection.protect(protection.options);
    await context.sync();
  });
  await fixture.model.whenSettled();
}

async function mend(choose: (report: Report) => readonly ChosenFix[]): Promise<Mended & { readonly before: Report }> {
  const { snapshot } = await readSettled();
  const before = check(snapshot);
  const mended = await mendWorkbook(choose(before), {
    snapshot,
    agreement,
    before,
    openSheets: true,
    validate: (after) => Promise.resolve(check(after)),
  });
  return { ...mended, before };
}

const RULES: ReadonlySet<RuleCode> = new Set(["T01", "T03", "T06", "T09", "T10", "A03", "F01"]);
/** What the sample holds in a cell that is typed. */
function figure(at: string): number {
  const [name = "", address = ""] = at.split("!");
  const { row, column } = areaOf(address);
  const sheet = sampleDocument().sheets.find((one) => one.name === name);
  const value = sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  if (typeof value !== "number") throw new Error(`${at} holds no number`);
  return value;
}
const asText = (at: string, spelled: (text: string) => string = (text) => text): Record<string, string> => ({
  [at]: `'${spelled(String(figure(at)).replace(".", ","))}`,
});
const PLANTED = {
  ...asText("Tiedot!B11"),
  ...asText("Tavoitteet!F5"),
  ...asText("Käsittelyajat!D5", (text) => `${text.slice(0, 1)}\u00A0${text.slice(1)}`),
  ...asText("Käsittelyajat!H9"),
  "Käsittelyajat!M9": 0.5,
  ...asText("Käsittelyajat!K10", (text) => `${text} vrk`),
  "Käsittelyajat!I11": "'−",
  "Käsittelyajat!R13": 3,
  "Käsittelyajat!J14": "'  ",
  ...asText("Tehokkuus!G6"),
};

test("ten errors at once are mended together, validated, and undone cell for cell", async () => {
  await plant(PLANTED);
  const planted = await heldCells(fixture);
  const result = await mend(({ findings }) => planFixes(findings, { consent: "ask", rules: RULES }).chosen);
  const mistakes = ({ findings }: Report): string[] => findings.filter(({ rule }) => RULES.has(rule)).map(inShort);
  expect(mistakes(result.before)).toEqual([
    "T01 Tiedot!B11",
    "T01 Tavoitteet!F5",
    "T03 Käsittelyajat!D5",
    "T01 Käsittelyajat!H9",
    "A03 Käsittelyajat!M9",
    "T06 Käsittelyajat!K10",
    "T09 Käsittelyajat!I11",
    "F01 Käsittelyajat!R13",
    "T10 Käsittelyajat!J14",
    "T01 Tehokkuus!G6",
  ]);
  if (result.kind !== "mended") {
    const { remaining, brought } = result.judgement;
    throw new Error(`The fixes were taken back: ${[...remaining, ...brought].map(inShort).join()}`);
  }
  expect(mistakes(result.report)).toEqual([]);
  expect(await undoChanges(result.applied)).toEqual({ cells: [], sheets: [] });
  expect(await heldCells(fixture)).toEqual(planted);
});

const choose =
  (rule: string, change: (fix: ChosenFix["fix"]) => ChosenFix["fix"]) =>
  ({ findings }: Report): ChosenFix[] =>
    findings.flatMap((finding) => {
      const [fix] = finding.fixes;
      return finding.rule === rule && fix ? [{ finding, fix: change(fix) }] : [];
    });
const writing = (to: number | string) => (): ChosenFix["fix"] => ({
  consent: "auto",
  changes: [{ kind: "cell", sheet: "Käsittelyajat", ...place("H9"), to: { value: to } }],
});

test("a fix that does not mend, or brings something new, is taken back to the letter", async () => {
  await plant({ "Käsittelyajat!H9": "'12,5" });
  const planted = await heldCells(fixture);
  const useless = await mend(choose("T01", writing("13,5")));
  expect(useless).toMatchObject({ kind: "taken-back", judgement: { remaining: [{ rule: "T01" }], brought: [] } });
  expect(await heldCells(fixture)).toEqual(planted);
  const harmful = await mend(choose("T01", writing(-12.5)));
  expect(harmful).toMatchObject({ kind: "taken-back", judgement: { remaining: [], brought: [{ rule: "T15" }] } });
  expect(await heldCells(fixture)).toEqual(planted);
});

test("where the workbook cannot be read or validated afterwards, it is as it was", async () => {
  await plant({ "Käsittelyajat!H9": "'12,5" });
  const planted = await heldCells(fixture);
  const { snapshot } = await readSettled();
  const before = check(snapshot);
  const fixes = choose("T01", (fix) => fix)(before);
  const mending = { snapshot, agreement, before, openSheets: false };
  const failing = mendWorkbook(fixes, { ...mending, validate: () => Promise.reject(new Error("stopped")) });
  await expect(failing).rejects.toThrow("stopped");
  expect(await heldCells(fixture)).toEqual(planted);
  const written = 7;
  fixture.faults.failNext(hostErrorCodes.activityLimitReached, written + 1);
  const unread = mendWorkbook(fixes, { ...mending, validate: (after) => Promise.resolve(check(after)) });
  await expect(unread).rejects.toMatchObject({ code: "ActivityLimitReached" });
  expect(await heldCells(fixture)).toEqual(planted);
  expect((await cellNow(fixture, "Käsittelyajat!H9"))[0]).toBe("12,5");
});

function place(address: string): { row: number; column: number } {
  const { row, column } = areaOf(address);
  return { row, column };
}
