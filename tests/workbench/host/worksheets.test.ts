import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";

describe("worksheets", () => {
  let fixture: ExcelHostFixture;
  let run: typeof Excel.run;

  beforeAll(async () => {
    fixture = await startExcelHost();
    run = fixture.Excel.run.bind(fixture.Excel);
  });

  afterAll(() => {
    fixture.stop();
  });

  test("are added, listed, renamed, moved, coloured, hidden and deleted", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.add("Tiedot");
      worksheets.add("Tavoitteet");
      first.name = "Perustiedot";
      first.tabColor = "#00ff00";
      first.showGridlines = false;
      await context.sync();
      worksheets.load("items/name,items/position,items/tabColor,items/showGridlines");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Perustiedot", "Tavoitteet"]);
      expect(worksheets.items[1]).toMatchObject({ position: 1, tabColor: "#00FF00", showGridlines: false });
      worksheets.getItem("Perustiedot").position = 0;
      worksheets.getItem("Tavoitteet").visibility = "Hidden";
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(visible.value).toBe(2);
      worksheets.getItem("tavoitteet").delete();
      worksheets.load("items/name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Perustiedot", "Sheet1"]);
    });
  });

  test("refuse names that Excel refuses", async () => {
    for (const [name, code] of [
      ["sheet1", "ItemAlreadyExists"],
      ["a/b", "InvalidArgument"],
      ["x".repeat(32), "InvalidArgument"],
    ] as const) {
      await expect(
        run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      ).rejects.toMatchObject({ code });
    }
  });

  test("freeze panes", async () => {
    await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      freezePanes.freezeAt("A1:B4");
      const location = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(location.address).toMatch(/!A1:B4$/);
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocation().load("address");
      await context.sync();
      expect(rows.address).toMatch(/!1:2$/);
    });
  });

  test("are protected cell by cell", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Suojattu");
      sheet.getRange("A1:A2").values = [[1], ["=A1*2"]];
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.protection.load("protected,options");
      const { protection } = sheet.getRange("A1:A2").format;
      protection.load("locked");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowFormatColumns: true, allowFormatCells: false });
      expect(protection.locked).toBeNull();
      sheet.getRange("A1").values = [[21]];
      const result = sheet.getRange("A2").load("values");
      await context.sync();
      expect(result.values).toEqual([[42]]);
    });
    await expect(
      run(async (context) => {
        context.workbook.worksheets.getItem("Suojattu").getRange("A2").values = [[0]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "AccessDenied" });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Suojattu");
      sheet.protection.unprotect();
      sheet.getRange("A2").values = [[0]];
      await context.sync();
    });
  });
});
