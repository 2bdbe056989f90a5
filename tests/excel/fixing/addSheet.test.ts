import { currentAgreement } from "../../../src/agreement/current";
import type { AppliedChanges } from "../../../src/excel/fixing/applyChanges";
import { mendWorkbook } from "../../../src/excel/fixing/mendWorkbook";
import { readSettled } from "../../../src/excel/fixing/readSettled";
import { undoChanges } from "../../../src/excel/fixing/undoChanges";
import type { WorkbookDocument } from "../../../src/scoreboard/document";
import type { WorkbookSnapshot } from "../../../src/scoreboard/snapshot";
import { validate } from "../../../src/validation/engine";
import type { ChosenFix } from "../../../src/validation/fixing/planFixes";
import type { Report } from "../../../src/validation/report";
import { startAddInHost } from "../../support/addInHost";
import type { ExcelHostFixture } from "../../support/excelHost";
import { heldCells } from "../../support/heldCells";
import { cleanScoreboard } from "../../support/scoreboardSnapshot";

const agreement = currentAgreement;
const check = (snapshot: WorkbookSnapshot): Report => validate(snapshot, { agreement });
const SHEETS = ["Tiedot", "Tavoitteet"];
const MISSING = "Tehokkuus";

/** The first sheets of a scoreboard. */
function withoutEfficiency(): WorkbookDocument {
  const { sheets, names } = cleanScoreboard();
  return {
    sheets: sheets.filter(({ name }) => SHEETS.includes(name)),
    names: names.filter(({ sheet }) => SHEETS.includes(sheet)),
  };
}

let fixture: ExcelHostFixture;
beforeEach(async () => {
  fixture = await startAddInHost(withoutEfficiency());
});
afterEach(() => {
  fixture.stop();
});

async function sheetsAndNames(): Promise<unknown> {
  return fixture.Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    tables.load("items/name");
    await context.sync();
    return [worksheets, tables]
      .map(({ items }) => items.map(({ name }) => name))
      .concat([names.items.map(({ name, formula }) => `${name} ${String(formula)}`)]);
  });
}

async function addSheet(): Promise<AppliedChanges> {
  const { snapshot } = await readSettled();
  const before = check(snapshot);
  const chosen = before.findings.flatMap((finding): ChosenFix[] => {
    const [fix] = finding.fixes;
    return finding.rule === "S01" && finding.details.missing === MISSING && fix ? [{ finding, fix }] : [];
  });
  expect(chosen).toHaveLength(1);
  const validate = (after: WorkbookSnapshot): Promise<Report> => Promise.resolve(check(after));
  const mended = await mendWorkbook(chosen, { snapshot, agreement, before, openSheets: false, validate });
  if (mended.kind !== "mended") throw new Error("The sheet was taken back");
  return mended.applied;
}

test("one of several missing sheets is added, and Undo leaves the workbook as it was", async () => {
  const before = [await heldCells(fixture), await sheetsAndNames()];
  const applied = await addSheet();
  expect(await sheetsAndNames()).toMatchObject([[...SHEETS, MISSING], [...SHEETS, MISSING], {}]);
  expect(await undoChanges(applied)).toEqual({ cells: [], sheets: [] });
  expect([await heldCells(fixture), await sheetsAndNames()]).toEqual(before);
});

test("an added sheet on which somebody has typed stays", async () => {
  const applied = await addSheet();
  await fixture.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(MISSING).getRange("C5").values = [[120]];
    await context.sync();
  });
  expect(await undoChanges(applied)).toEqual({ cells: [], sheets: [MISSING] });
});
