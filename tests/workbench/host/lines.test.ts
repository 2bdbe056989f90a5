import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";

let fixture: ExcelHostFixture;
let run: typeof Excel.run;

beforeAll(async () => {
  fixture = await startExcelHost();
  run = fixture.Excel.run.bind(fixture.Excel);
});

afterAll(() => {
  fixture.stop();
});

test("rows and columns are hidden and shown; a range with some of both says null", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Piilotettu");
    const range = sheet.getRange("A1:D6");
    range.values = Array.from({ length: 6 }, (_, row) => [row, 1, 2, 3]);
    sheet.getRange("3:4").rowHidden = true;
    sheet.getRange("B1").columnHidden = true;
    range.load("rowHidden,columnHidden");
    const hidden = sheet.getRange("A3:A4").load("rowHidden,columnHidden");
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    expect([range.rowHidden, range.columnHidden]).toEqual([null, null]);
    expect([hidden.rowHidden, hidden.columnHidden]).toEqual([true, false]);
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true, true, false, false]);
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true, false, false]);

    range.rowHidden = false;
    range.columnHidden = false;
    range.load("rowHidden,columnHidden");
    await context.sync();
    expect([range.rowHidden, range.columnHidden]).toEqual([false, false]);
  });
});

test("merged areas are listed; the first cell keeps what it holds, also after they are taken apart", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Yhdistetty");
    const range = sheet.getRange("B2:D5");
    const none = sheet.getRange().getMergedAreasOrNullObject();
    range.values = Array.from({ length: 4 }, () => ["a", "b", "c"]);
    await context.sync();
    expect(none.isNullObject).toBe(true);

    sheet.getRange("B2:C3").merge();
    sheet.getRange("C4:D5").merge(true);
    const merged = sheet.getRange().getMergedAreasOrNullObject().load("address,areaCount,areas/items/address");
    range.load("values");
    await context.sync();
    expect(merged.areas.items.map(({ address }) => address)).toEqual([
      "Yhdistetty!B2:C3",
      "Yhdistetty!C4:D4",
      "Yhdistetty!C5:D5",
    ]);
    expect([merged.address, merged.areaCount]).toEqual(["Yhdistetty!B2:C3,Yhdistetty!C4:D4,Yhdistetty!C5:D5", 3]);
    expect(range.values).toEqual([
      ["a", "", "c"],
      ["", "", "c"],
      ["a", "b", ""],
      ["a", "b", ""],
    ]);

    range.unmerge();
    const after = sheet.getRange().getMergedAreasOrNullObject();
    range.load("values");
    await context.sync();
    expect(after.isNullObject).toBe(true);
    expect(range.values[0]).toEqual(["a", "", "c"]);
  });
});

test("a protected sheet keeps its lines and merges", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Suojattu");
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.protection.protect();
    await context.sync();
    sheet.getRange("1:1").rowHidden = true;
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.getRange("A1:B1").merge();
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
