import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";

async function refused(code: string, text: string, request: Promise<unknown>): Promise<void> {
  await expect(request).rejects.toMatchObject({ code });
  await expect(request).rejects.toThrow(text);
}

describe("requests of the real Excel library", () => {
  let fixture: ExcelHostFixture;
  let run: typeof Excel.run;

  beforeAll(async () => {
    fixture = await startExcelHost();
    run = fixture.Excel.run.bind(fixture.Excel);
  });

  afterAll(() => {
    fixture.stop();
  });

  test("set, load and read back values with their types", async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3");
      range.values = [
        ["Prosessi", 12.5],
        [true, "=B1*2"],
        ["=1/0", ""],
      ];
      await context.sync();
      range.load("values,valueTypes,formulas,text,address,rowCount");
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
      expect(range.text[0]).toEqual(["Prosessi", "12.5"]);
      expect(range.address).toBe("Sheet1!A1:B3");
      expect(range.rowCount).toBe(3);
    });
  });

  test("find out about null objects, and about everything reached through one", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Puuttuva");
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(used.isNullObject).toBe(true);
    });
  });

  test("fail with Excel's code and the place in the batch", async () => {
    await expect(
      run(async (context) => {
        context.workbook.worksheets.getItem("Puuttuva").load("name");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound" });
    await expect(
      run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
        range.values = [[1, 2]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
  });

  test("keep what was done before the failing action, as Excel does", async () => {
    await expect(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("D1").values = [["ennen"]];
        sheet.getRange("nowhere at all").values = [["jälkeen"]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
    const id = fixture.model.sheetIdByName("Sheet1") ?? "";
    expect(fixture.model.valueAt(id, 0, 3)).toBe("ennen");
  });

  test("name a member that the host does not have", async () => {
    await refused(
      "ApiNotFound",
      "Worksheet.pivotTables",
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().pivotTables.refreshAll();
        await context.sync();
      }),
    );
    await refused(
      "ApiNotFound",
      "Range.hyperlink",
      run(async (context) => {
        context.workbook.getSelectedRange().load("hyperlink");
        await context.sync();
      }),
    );
  });

  test("write and read 10,000 cells in a few round trips", async () => {
    const rows = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column),
    );
    fixture.host.resetRoundTrips();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Iso");
      const range = sheet.getRange("A1:J1000");
      range.values = rows;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(fixture.host.roundTrips).toBeLessThanOrEqual(2);
  });

  test("keep a range across requests and give it up at the end", async () => {
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("F1");
      await context.sync();
      cell.values = [[1]];
      await context.sync();
      cell.getOffsetRange(1, 1).values = [[2]];
      await context.sync();
    });
    const id = fixture.model.sheetIdByName("Sheet1") ?? "";
    expect(fixture.model.valueAt(id, 0, 5)).toBe(1);
    expect(fixture.model.valueAt(id, 1, 6)).toBe(2);
  });
});
