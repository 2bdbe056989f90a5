import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";

async function refused(code: string, text: string, request: Promise<unknown>): Promise<void> {
  await expect(request).rejects.toMatchObject({ code });
  await expect(request).rejects.toThrow(text);
}

describe("tables, names and settings", () => {
  let fixture: ExcelHostFixture;
  let run: typeof Excel.run;

  beforeAll(async () => {
    fixture = await startExcelHost();
    run = fixture.Excel.run.bind(fixture.Excel);
  });

  afterAll(() => {
    fixture.stop();
  });

  test("a table is added, named, read by parts and calculated with", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C3").values = [
        ["Prosessi", "Päätökset", "% käsitelty"],
        ["TTOL", 3, 0.5],
        ["Perhe", 4, 0.25],
      ];
      const table = sheet.tables.add("A1:C3", true);
      table.name = "Käsittelyajat";
      table.style = "TableStyleLight9";
      table.showFilterButton = false;
      sheet.getRange("E1:E3").formulas = [
        ["=SUM(Käsittelyajat[Päätökset])"],
        ["=SUM(Käsittelyajat[% käsitelty])"],
        ["=ROWS(Käsittelyajat[#All])"],
      ];
      await context.sync();
      const results = sheet.getRange("E1:E3").load("values,formulas");
      const header = table.getHeaderRowRange().load("address,values");
      const body = table.getDataBodyRange().load("address");
      const column = table.columns.getItem("päätökset").getDataBodyRange().load("values");
      table.rows.load("count");
      table.columns.load("items/name");
      const found = context.workbook.tables.getItemOrNullObject("käsittelyajat").load("name,style,showFilterButton");
      await context.sync();
      expect(results.values).toEqual([[7], [0.75], [3]]);
      expect(results.formulas[1]).toEqual(["=SUM(Käsittelyajat[% käsitelty])"]);
      expect(header.values).toEqual([["Prosessi", "Päätökset", "% käsitelty"]]);
      expect(body.address).toBe("Sheet1!A2:C3");
      expect(column.values).toEqual([[3], [4]]);
      expect(table.rows.count).toBe(2);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Prosessi", "Päätökset", "% käsitelty"]);
      expect(found.toJSON()).toMatchObject({
        name: "Käsittelyajat",
        style: "TableStyleLight9",
        showFilterButton: false,
      });
    });
  });

  test("a table takes in the empty row below it, with its looks, drop-downs and icons, and gives it back", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Kasvava");
      sheet.getRange("A1:B3").values = [
        ["Prosessi", "Tila"],
        ["TTOL", 1],
        ["Perhe", 0],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Kasvava";
      sheet.getRange("A2:B3").numberFormat = [
        ["@", "0.0"],
        ["@", "0.0"],
      ];
      sheet.getRange("A2:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "TTOL,Perhe" } };
      table.rows.add(undefined, undefined, false);
      await context.sync();
      const range = table.getRange().load("address");
      const added = sheet.getRange("A4:B4").load("numberFormat");
      const lists = sheet.getRange("A4").dataValidation.load("rule");
      await context.sync();
      expect(range.address).toBe("Kasvava!A1:B4");
      expect(added.numberFormat).toEqual([["@", "0.0"]]);
      expect(lists.rule).toMatchObject({ list: { source: "TTOL,Perhe" } });
      sheet.getRange("A4:B4").clear();
      table.resize("A1:B3");
      const cleared = sheet.getRange("A4:B4").load("numberFormat");
      const after = table.getRange().load("address");
      await context.sync();
      expect(after.address).toBe("Kasvava!A1:B3");
      expect(cleared.numberFormat).toEqual([["General", "General"]]);
    });
    await refused(
      "ApiNotFound",
      "cells below the table would move",
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Kasvava");
        sheet.getRange("B4").values = [["alla"]];
        sheet.tables.getItem("Kasvava").rows.add(undefined, undefined, false);
        await context.sync();
      }),
    );
  });

  test("a table may have its sheet's name, but not another table's cells", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tavoitteet");
      sheet.getRange("A1:B2").values = [
        ["Prosessi", "2022"],
        ["TTOL", 60],
      ];
      sheet.tables.add("A1:B2", true).name = "Tavoitteet";
      const other = context.workbook.worksheets.getItem("Sheet1").getRange("G1");
      other.formulas = [["=INDEX(Tavoitteet[#All],2,2)"]];
      other.load("values");
      await context.sync();
      expect(other.values).toEqual([[60]]);
    });
    await expect(
      run(async (context) => {
        context.workbook.worksheets.getItem("Tavoitteet").tables.add("B1:C2", true);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a heading that is renamed is found under its new name", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tavoitteet");
      sheet.getRange("B1").values = [["Vuosi"]];
      const cell = sheet.getRange("D1");
      cell.formulas = [["=SUM(Tavoitteet[Vuosi])"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[60]]);
    });
  });

  test("a formula may be there before its table, and follows the table when it grows", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Jono");
      sheet.getRange("D1:D2").formulas = [["=SUM(Jono[% auki])"], ["=SUM(jono[avoinna])"]];
      sheet.getRange("A1:B4").values = [
        ["Avoinna", "% auki"],
        [10, 0.5],
        [20, 0.25],
        [40, 0.125],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Jono";
      table.resize("A1:B4");
      const results = sheet.getRange("D1:D2").load("values,formulas");
      await context.sync();
      expect(results.values).toEqual([[0.875], [70]]);
      expect(results.formulas).toEqual([["=SUM(Jono[% auki])"], ["=SUM(jono[avoinna])"]]);
    });
  });

  test("names stand for cells and calculate, Finnish letters included", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("J1").values = [[62]];
      context.workbook.names.add("Työpäivät", sheet.getRange("J1"));
      const cell = sheet.getRange("J2");
      cell.formulas = [["=työpäivät*2"]];
      cell.load("values");
      const name = context.workbook.names.getItem("Työpäivät").load("name,type,value,formula");
      const range = name.getRange().load("address");
      const missing = context.workbook.names.getItemOrNullObject("Jakso");
      await context.sync();
      expect(cell.values).toEqual([[124]]);
      expect(name.toJSON()).toMatchObject({ name: "Työpäivät", type: "Range", formula: "=Sheet1!$J$1" });
      expect(range.address).toBe("Sheet1!J1");
      expect(missing.isNullObject).toBe(true);
    });
  });

  test("settings keep what was put into them", async () => {
    await run(async (context) => {
      context.workbook.settings.add("scoreboard", { version: 1, rules: ["T01"] });
      await context.sync();
      const setting = context.workbook.settings.getItem("scoreboard").load("value");
      const none = context.workbook.settings.getItemOrNullObject("other");
      await context.sync();
      expect(setting.value).toEqual({ version: 1, rules: ["T01"] });
      expect(none.isNullObject).toBe(true);
    });
  });

  test("a drop-down list has its choices and its words", async () => {
    await run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A10:A20");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Ensimmäinen,Jatko" } };
      dataValidation.errorAlert = {
        title: "Lupatyyppi",
        message: "Valitse luettelosta",
        showAlert: true,
        style: "Stop",
      };
      dataValidation.ignoreBlanks = true;
      await context.sync();
      const inside = context.workbook.worksheets.getItem("Sheet1").getRange("A15").dataValidation.load();
      const outside = context.workbook.worksheets.getItem("Sheet1").getRange("B15").dataValidation.load("type");
      await context.sync();
      expect(inside.type).toBe("List");
      expect(inside.rule).toEqual({ list: { inCellDropDown: true, source: "Ensimmäinen,Jatko" } });
      expect(inside.errorAlert).toMatchObject({ title: "Lupatyyppi", message: "Valitse luettelosta" });
      expect(outside.type).toBe("None");
    });
    await refused(
      "ApiNotFound",
      "rule.decimal",
      run(async (context) => {
        const { dataValidation } = context.workbook.getSelectedRange();
        dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
        await context.sync();
      }),
    );
  });

  test("an icon set has its bounds", async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("S5:S20");
      const { iconSet } = range.conditionalFormats.add("IconSet");
      iconSet.style = "ThreeSymbols";
      iconSet.showIconOnly = true;
      iconSet.criteria = [
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=-1" },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=0" },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=1" },
      ];
      await context.sync();
      range.conditionalFormats.load("items/type,items/iconSet/style,items/iconSet/showIconOnly,items/iconSet/criteria");
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      const [format] = range.conditionalFormats.items;
      expect(format?.type).toBe("IconSet");
      expect(format?.iconSet.toJSON()).toMatchObject({ style: "ThreeSymbols", showIconOnly: true });
      expect(format?.iconSet.criteria.map(({ formula }) => formula)).toEqual(["", "=0", "=1"]);
      range.conditionalFormats.clearAll();
      await context.sync();
    });
    const { sheets } = fixture.model.toDocument();
    expect(sheets[0]?.iconSets).toEqual([]);
  });

  test("the application tells its culture and waits in manual mode", async () => {
    await run(async (context) => {
      const { application } = context.workbook;
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("X1:X2");
      cell.formulas = [[1], ["=X1+1"]];
      await context.sync();
      application.calculationMode = "Manual";
      cell.getCell(0, 0).values = [[10]];
      cell.load("values");
      application.load("calculationMode,calculationState,cultureInfo/name,decimalSeparator");
      await context.sync();
      expect(cell.values).toEqual([[10], [2]]);
      expect([application.calculationMode, application.calculationState]).toEqual(["Manual", "Pending"]);
      expect([application.cultureInfo.name, application.decimalSeparator]).toEqual(["en-US", "."]);
      application.calculate("Recalculate");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[10], [11]]);
      application.calculationMode = "Automatic";
      await context.sync();
    });
  });
});
