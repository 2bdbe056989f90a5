import { insertFormula } from "../../src/excel/insertFormula";
import { functionCatalogue, NAMESPACE } from "../../src/functions/catalogue";
import { functionHelp } from "../../src/functions/functionHelp";
import { startAddInHost } from "../support/addInHost";
import { areaOf } from "../support/a1";
import type { ExcelHostFixture } from "../support/excelHost";

let fixture: ExcelHostFixture;
beforeEach(async () => {
  fixture = await startAddInHost();
});
afterEach(() => {
  fixture.stop();
});

const select = (address: string): void => {
  fixture.model.select(fixture.model.sheets.activeId(), areaOf(address));
};
const put = (address: string, formula: string): Promise<void> =>
  fixture.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = [[formula]];
    await context.sync();
  });
const formulaOf = (address: string): Promise<string> =>
  fixture.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("formulas");
    await context.sync();
    return range.formulas.flat().join();
  });

test("a formula goes into the active cell, of a selected area into its first", async () => {
  select("B2:C4");
  expect(await insertFormula("=1+1")).toEqual({ kind: "inserted", address: "Sheet1!B2" });
  expect([await formulaOf("B2"), await formulaOf("C2")]).toEqual(["=1+1", ""]);
});

test("asked for twice it is there once", async () => {
  select("B2");
  await insertFormula("=1+1");
  expect(await insertFormula("=1+1")).toEqual({ kind: "inserted", address: "Sheet1!B2" });
});

test.each([
  ["text", "huomio"],
  ["a formula that shows nothing", '=""'],
])("a cell with %s keeps it", async (_, content) => {
  await put("A1", content);
  await fixture.model.whenSettled();
  select("A1");
  expect(await insertFormula("=1+1")).toEqual({ kind: "occupied", address: "Sheet1!A1" });
  expect(await formulaOf("A1")).toBe(content);
});

test("so does a cell that another formula spills into", async () => {
  await put("A1", `=${NAMESPACE}.FEE_ALLOCATION(100,{1;1;1},{1;1;1})`);
  await fixture.model.whenSettled();
  select("A2");
  expect((await insertFormula("=1+1")).kind).toBe("occupied");
});

test("on a protected sheet and while a cell is being edited it is refused", async () => {
  await fixture.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  select("A1");
  await expect(insertFormula("=1+1")).rejects.toMatchObject({ code: "AccessDenied" });
  fixture.faults.cellEditMode = true;
  await expect(insertFormula("=1+1")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  fixture.faults.clear();
  expect(await formulaOf("A1")).toBe("");
});

test("the example of every function calculates in Excel", async () => {
  for (const [index, { id }] of functionCatalogue.entries()) {
    select(`A${String(index * 10 + 1)}`);
    await insertFormula(`=${NAMESPACE}.${functionHelp[id].example.call}`);
  }
  const sheetId = fixture.model.sheets.activeId();
  const valueOf = (index: number) => fixture.model.valueAt(sheetId, index * 10, 0);
  while (valueOf(functionCatalogue.length - 1) === null) await new Promise(setImmediate);
  await fixture.model.whenSettled();
  const results = functionCatalogue.map(({ id }, index) => [id, valueOf(index)]);
  expect(results.filter(([, value]) => value === null || typeof value === "object")).toEqual([]);
});
