import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";

describe("ranges", () => {
  let fixture: ExcelHostFixture;
  let run: typeof Excel.run;

  beforeAll(async () => {
    fixture = await startExcelHost();
    run = fixture.Excel.run.bind(fixture.Excel);
  });

  afterAll(() => {
    fixture.stop();
  });

  test("are found by address, indexes, whole rows and columns, and names", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add("Jakso", sheet.getRange("C3"));
      const ranges = [
        sheet.getRange("B2:C3"),
        sheet.getRange("B:C"),
        sheet.getRange("2:3"),
        sheet.getRangeByIndexes(1, 1, 2, 2),
        sheet.getCell(4, 0),
        sheet.getRange("Sheet1!D4"),
        sheet.getRange("jakso"),
        sheet.getRange("B2").getResizedRange(1, 2),
        sheet.getRange("B2").getBoundingRect("D5"),
        sheet.getRange("A1:C3").getIntersection("B2:D4"),
        sheet.getRange("A1:C3").getLastCell(),
      ];
      for (const range of ranges) range.load("address,rowIndex,columnIndex");
      await context.sync();
      expect(ranges.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
        "B2:C3",
        "B:C",
        "2:3",
        "B2:C3",
        "A5",
        "D4",
        "C3",
        "B2:D3",
        "B2:D5",
        "B2:C3",
        "C3",
      ]);
    });
  });

  test("take text for what it says, unless their format is text", async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A10:E10");
      range.numberFormat = [["General", "@", "General", "General", "General"]];
      range.values = [["12", "12", "'12", "TRUE", "15%"]];
      range.load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[12, "12", "12", true, 0.15]]);
      expect(range.numberFormat[0]?.[4]).toMatch(/%/);
    });
  });

  test("leave a cell alone where null is set, and empty it with an empty text", async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A12:C12");
      range.values = [[1, 2, 3]];
      await context.sync();
      range.values = [[null, "", 4]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[1, "", 4]]);
      expect(range.valueTypes).toEqual([["Double", "Empty", "Double"]]);
    });
  });

  test("know the used part, with and without formats", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Käytetty");
      const nothing = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("C3").values = [["=B2"]];
      sheet.getRange("F9").format.fill.color = "#FFFF00";
      const values = sheet.getUsedRange(true).load("address");
      const all = sheet.getUsedRange().load("address");
      const ofColumn = sheet.getRange("C:C").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect(values.address).toBe("Käytetty!B2:C3");
      expect(all.address).toBe("Käytetty!B2:F9");
      expect(ofColumn.address).toBe("Käytetty!C2:C3");
    });
  });

  test("have formats: fill, font, alignment, wrapping, widths and heights", async () => {
    await run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A20:B20");
      format.fill.color = "#ddebf7";
      format.font.bold = true;
      format.font.color = "#1F4E79";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.columnWidth = 90;
      format.rowHeight = 30;
      await context.sync();
      format.load(
        "horizontalAlignment,verticalAlignment,wrapText,columnWidth,rowHeight,fill/color,font/bold,font/color,font/size",
      );
      await context.sync();
      expect(format.fill.color).toBe("#DDEBF7");
      expect([format.font.bold, format.font.color, format.font.size]).toEqual([true, "#1F4E79", 11]);
      expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual(["Center", "Top", true]);
      expect([format.columnWidth, format.rowHeight]).toEqual([90, 30]);
    });
  });

  test("show one formula in a column alike in R1C1 notation", async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1:H2");
      range.formulas = [['=$F1*G$1&"A1"'], ['=$F2*G$1&"A1"']];
      range.load("formulasR1C1");
      await context.sync();
      expect(range.formulasR1C1).toEqual([['=RC6*R1C[-1]&"A1"'], ['=RC6*R1C[-1]&"A1"']]);
    });
  });

  test("clear contents and formats, each for itself", async () => {
    await run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A30");
      cell.values = [[5]];
      cell.format.font.bold = true;
      cell.clear("Contents");
      cell.load("values,format/font/bold");
      await context.sync();
      expect([cell.values, cell.format.font.bold]).toEqual([[[""]], true]);
      cell.clear("Formats");
      cell.load("format/font/bold");
      await context.sync();
      expect(cell.format.font.bold).toBe(false);
    });
  });

  test("spill the result of a formula", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("M1").formulas = [["=SEQUENCE(3,2)"]];
      const block = sheet.getRange("M1:N3").load("values,hasSpill,formulas");
      await context.sync();
      const spill = sheet.getRange("M1").getSpillingToRangeOrNullObject().load("address");
      await context.sync();
      expect(block.values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      expect(block.hasSpill).toBe(true);
      expect(spill.address).toBe("Sheet1!M1:N3");
    });
  });

  test("can be selected, on whatever sheet they are", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Valittu");
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect(selected.address).toBe("Valittu!B2:C3");
      expect(active.address).toBe("Valittu!B2");
    });
  });
});
