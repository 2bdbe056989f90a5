import { currentAgreement } from "../../../src/agreement/current";
import { mendWorkbook, type Mended } from "../../../src/excel/fixing/mendWorkbook";
import { readSettled } from "../../../src/excel/fixing/readSettled";
import { undoChanges } from "../../../src/excel/fixing/undoChanges";
import type { WorkbookDocument } from "../../../src/scoreboard/document";
import { validate } from "../../../src/validation/engine";
import { planFixes } from "../../../src/validation/fixing/planFixes";
import type { RuleCode } from "../../../src/validation/findings";
import { areaOf } from "../../support/a1";
import { startAddInHost } from "../../support/addInHost";
import { withRowDeleted, withRowsExchanged } from "../../support/deletedRow";
import type { ExcelHostFixture } from "../../support/excelHost";
import { heldCells } from "../../support/heldCells";
import { cleanScoreboard } from "../../support/scoreboardSnapshot";

const agreement = currentAgreement;
const SHEETS = ["Tiedot", "Tavoitteet", "Tehokkuus"];

/** Three sheets of a clean scoreboard without a row of Tehokkuus, of which two rows have changed places, with cells that read it. */
function shuffled(): WorkbookDocument {
  const { sheets, names } = withRowsExchanged(withRowDeleted(cleanScoreboard(), "Tehokkuus", 8), "Tehokkuus", 7, 12);
  return {
    sheets: sheets
      .filter(({ name }) => SHEETS.includes(name))
      .map((sheet) => (sheet.name === "Tehokkuus" ? withOwn(sheet) : sheet)),
    names: names.filter(({ sheet }) => SHEETS.includes(sheet)),
  };
}

function withOwn(sheet: WorkbookDocument["sheets"][number]): WorkbookDocument["sheets"][number] {
  const own = [
    { row: 20, column: 0, value: null, formula: "=C12" },
    { row: 21, column: 0, value: null, formula: "=SUM(C5:C12)" },
  ];
  return { ...sheet, cells: [...sheet.cells, ...own] };
}

let fixture: ExcelHostFixture;
beforeEach(async () => {
  fixture = await startAddInHost(shuffled());
});
afterEach(() => {
  fixture.stop();
});

async function mend(...rules: RuleCode[]): Promise<Mended> {
  const { snapshot } = await readSettled();
  const before = validate(snapshot, { agreement });
  const { chosen } = planFixes(before.findings, { consent: "ask", rules: new Set(rules) });
  return mendWorkbook(chosen, {
    snapshot,
    agreement,
    before,
    openSheets: true,
    validate: (after) => Promise.resolve(validate(after, { agreement })),
  });
}

/** Names, the tables' cells and the rows' heights. */
async function structure() {
  return fixture.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tehokkuus");
    const table = sheet.tables.getItem("Tehokkuus").getRange().load("address,values");
    const own = sheet.getRange("A21:A22").load("formulas,values");
    const heights = Array.from({ length: 12 }, (_, row) => sheet.getCell(row + 3, 0).load("format/rowHeight"));
    await context.sync();
    return {
      area: table.address,
      names: table.values.map(([name]) => String(name)),
      own: { formulas: own.formulas.flat() as unknown[], values: own.values.flat() as unknown[] },
      heights: heights.map(({ format }) => format.rowHeight),
    };
  });
}

const GROUPS = agreement.efficiency.groups.map(({ label }) => label);

test("a missing row is added and the rows are sorted; Undo leaves every cell, height and table as it was", async () => {
  const before = [await heldCells(fixture), await structure()] as const;
  const mended = await mend("S04", "S07");
  expect(mended.kind).toBe("mended");
  if (mended.kind !== "mended") return;
  expect(mended.report.findings.filter(({ rule }) => rule === "S04" || rule === "S07")).toEqual([]);
  const after = await structure();
  expect(after).toMatchObject({ area: "Tehokkuus!A4:N13", names: ["Prosessi", ...GROUPS] });
  expect(after.own.formulas).toEqual(["=C7", "=SUM(C5:C13)"]);
  const [, was] = before;
  expect(after.own.values).toEqual(was.own.values);
  expect(await undoChanges(mended.applied)).toEqual({ cells: [], sheets: [] });
  expect([await heldCells(fixture), await structure()]).toEqual(before);
});

test("rows that do not look alike stay where they are, with the reason", async () => {
  await fixture.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tehokkuus");
    sheet.protection.unprotect();
    sheet.getRange("C7").format.fill.color = "#FFFF00";
    await context.sync();
  });
  const before = await heldCells(fixture);
  const { row } = areaOf("C7");
  await expect(mend("S07")).rejects.toMatchObject({
    refusal: { obstacle: "looks", at: { sheet: "Tehokkuus", area: { row, column: 2 } } },
  });
  expect(await heldCells(fixture)).toEqual(before);
});
