import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";

describe("requests of the real Excel library", () => {
  let fixture: ExcelHostFixture;
  let run: typeof Excel.run;

  beforeEach(async () => {
    fixture = await startExcelHost();
    run = fixture.Excel.run.bind(fixture.Excel);
  });

  afterEach(() => fixture.stop());

  test("set, load and read back values with their types", async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3");
      range.values = [
        ["Prosessi", 12.5],
        [true, "=B1*2"],
        ["=1/0", ""],
      ];
      await context.sync();
      range.load("values,valueTypes,formulas,address,rowCount");
      await context.sync();
      expect(range.values).toEqual([
        ["Prosessi", 12.5],
        [true, 25],
        ["#DIV/0!", ""],
      ]);
      expect(range.valueTypes).toEqual([
        ["String", "Double"],
        ["Boolean", "Double"],
        ["Error", "Empty"],
      ]);
      expect(range.formulas[1]).toEqual([true, "=B1*2"]);
      expect(range.address).toBe("Sheet1!A1:B3");
      expect(range.rowCount).toBe(3);
    });
  });
});
