import { readActiveCell, readCells } from "../../src/excel/readCell";
import { watchSelection } from "../../src/excel/watchSelection";
import { areaOf } from "../support/a1";
import { startAddInHost } from "../support/addInHost";
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
const put = async (address: string, formulas: (string | number)[][]): Promise<void> => {
  await fixture.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = formulas;
    await context.sync();
  });
  await fixture.model.whenSettled();
};
const cells = (address: string, sheet = "Sheet1") => ({ sheet, area: areaOf(address) });

test("the active cell is read with its formula as people write it", async () => {
  await put("A1:C1", [[3, 4, "=A1/B1"]]);
  select("C1");
  expect(await readActiveCell()).toEqual({
    sheet: "Sheet1",
    row: 0,
    column: 2,
    formula: "=A1/B1",
    value: 0.75,
    numberFormat: "General",
    spilledFrom: null,
  });
});

test("a cell that another one fills names it; the other one does not name itself", async () => {
  await put("A1", [["=SCOREBOARD.FEE_ALLOCATION(100,{1;1;1},{1;1;1})"]]);
  const sheetId = fixture.model.sheets.activeId();
  while (fixture.model.valueAt(sheetId, 1, 0) === null) await new Promise(setImmediate);
  select("A2");
  expect(await readActiveCell()).toMatchObject({ value: 33.33, formula: null, spilledFrom: cells("A1") });
  select("A1");
  expect((await readActiveCell()).spilledFrom).toBeNull();
});

test("areas are read as far as their sheet has anything; one beyond it, or on no sheet, is left out", async () => {
  await put("A1:B3", [
    [1, 2],
    [3, "x"],
    [5, 6],
  ]);
  expect(await readCells([cells("B2:D1000"), cells("K50"), cells("A1", "Gone"), cells("A1")])).toEqual([
    { sheet: "Sheet1", row: 1, column: 1, values: [["x"], [6]] },
    { sheet: "Sheet1", row: 0, column: 0, values: [[1]] },
  ]);
});

test("another selection is told until it is stopped", async () => {
  let heard = (): void => undefined;
  let times = 0;
  const next = (): Promise<void> => new Promise((resolve) => (heard = resolve));
  const stop = await watchSelection(() => {
    times += 1;
    heard();
  });
  const first = next();
  select("B2");
  await first;
  await stop();
  select("C3");
  await fixture.model.whenSettled();
  expect(times).toBe(1);
});
