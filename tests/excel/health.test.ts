import { brokenCells, HEALTHY } from "../../src/excel/health";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { calculateAutomatically, repairFormulas } from "../../src/excel/repairWorkbook";
import { sampleDocument } from "../../src/scoreboard/sample/sampleDocument";
import { startAddInHost } from "../support/addInHost";
import { type ExcelHostFixture, startExcelHost } from "../support/excelHost";

/** Shows #NAME? in an Excel that does not know our functions. */
const CALL = "=SCOREBOARD.SHARE(1,4)";

let fixture: ExcelHostFixture;
beforeEach(async () => {
  fixture = await startExcelHost();
});
afterEach(() => {
  fixture.stop();
});

const onSheet = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
  fixture.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
const put = async (address: string, formulas: string[][]): Promise<void> => {
  await onSheet((sheet) => {
    sheet.getRange(address).formulas = formulas;
  });
  await fixture.model.whenSettled();
};
const cellsOf = (formula: string, value: number | string) =>
  brokenCells("Tiedot", { row: 4, column: 2, rows: 1, columns: 1 }, { formulas: [[formula]], values: [[value]] });
const health = async () => (await readSnapshot()).health;

test("a healthy scoreboard has nothing to repair", async () => {
  fixture.stop();
  fixture = await startAddInHost(sampleDocument());
  expect(await health()).toEqual(HEALTHY);
});

test.each([
  ["=_xldudf_SCOREBOARD_SHARE(1,4)", 0.25],
  ["=1+[2]!_xldudf_SCOREBOARD_SHARE(1,4)", "#NIMI?"],
  ["=SCOREBOARD.SHARE(1,4)", "#NAMN?"],
  ["=@SCOREBOARD.SHARE(1,4)", "#NAME?"],
])("%s, which shows %s, is to be repaired", (formula, value) => {
  const showsError = typeof value === "string";
  expect(cellsOf(formula, value)).toEqual([{ sheet: "Tiedot", row: 4, column: 2, formula, showsError }]);
});

test.each([
  ["=SCOREBOARD.SHARE(1,4)", 0.25],
  ["=SCOREBOARD.SHARE(1,0)", "#DIV/0!"],
  ["=NO_SUCH_FUNCTION(1)", "#NAME?"],
  ['="_xldudf_SCOREBOARD_SHARE"', "_xldudf_SCOREBOARD_SHARE"],
  ["=_xldudf_SCOREBOARD_SHARE(1,4)", "=_xldudf_SCOREBOARD_SHARE(1,4)"],
])("%s, which shows %s, is not", (formula, value) => {
  expect(cellsOf(formula, value)).toEqual([]);
});

test("cells that show #NAME? are written; locked ones of a protected sheet are counted and left alone", async () => {
  await put("A1:A3", [[CALL], [CALL], [CALL]]);
  await onSheet((sheet) => {
    sheet.getRange("A2").format.protection.locked = false;
    sheet.protection.protect();
  });
  expect(await repairFormulas((await health()).brokenCells)).toEqual({ written: 1, locked: 2 });
  await onSheet((sheet) => {
    sheet.protection.unprotect();
  });
  expect(await repairFormulas((await health()).brokenCells)).toEqual({ written: 3, locked: 0 });
});

test.each([
  ["=_xldudf_SCOREBOARD_SHARE(1,4)", "=SCOREBOARD.SHARE(1,4)"],
  ["=1+[2]!_xldudf_SCOREBOARD_SHARE(1,4)", "=1+SCOREBOARD.SHARE(1,4)"],
])("a repair writes %s as %s", async (stored, repaired) => {
  await put("A1", [[stored]]);
  expect(await repairFormulas((await health()).brokenCells)).toEqual({ written: 1, locked: 0 });
  await fixture.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([[repaired]]);
  });
});

test("while a cell is being edited nothing is repaired", async () => {
  await put("A1", [[CALL]]);
  const { brokenCells: cells } = await health();
  fixture.faults.cellEditMode = true;
  await expect(repairFormulas(cells)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
});

test("a cell that has another formula by now, or none, is left alone, and so is a sheet that is gone", async () => {
  await put("A1:A2", [[CALL], [CALL]]);
  const { brokenCells: cells } = await health();
  await put("A1:A2", [["=1+1"], ["text"]]);
  const gone = { sheet: "Gone", row: 0, column: 0, formula: CALL, showsError: true };
  expect(await repairFormulas([...cells, gone])).toEqual({ written: 0, locked: 0 });
});

test("manual calculation is seen and can be set to automatic", async () => {
  fixture.model.calculation.mode = "manual";
  expect((await health()).manualCalculation).toBe(true);
  await calculateAutomatically();
  expect((await health()).manualCalculation).toBe(false);
});
