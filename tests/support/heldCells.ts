import type { ExcelHostFixture } from "./excelHost";

/** All that a sheet's used area holds, as Office.js gives it: what Undo must bring back to the letter. */
export async function heldCells(fixture: ExcelHostFixture): Promise<unknown> {
  await fixture.model.whenSettled();
  return fixture.Excel.run(async (context) => {
    const { worksheets, application } = context.workbook;
    worksheets.load("items/name,items/protection/protected,items/protection/options");
    application.load("calculationMode");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => ({
      sheet,
      range: sheet.getUsedRange(true).load("address,values,formulas,numberFormat,valueTypes,rowHidden,columnHidden"),
      merged: sheet.getRange().getMergedAreasOrNullObject().load("address"),
    }));
    await context.sync();
    return {
      mode: application.calculationMode,
      sheets: sheets.map(({ sheet, range, merged }) => ({
        name: sheet.name,
        isProtected: sheet.protection.protected,
        options: sheet.protection.protected ? sheet.protection.options : null,
        cells: range.toJSON(),
        merged: merged.isNullObject ? null : merged.address,
      })),
    };
  });
}

/** Names, values, formulas and number formats of one cell: `["12,5", "12,5", "@"]`. */
export function cellNow(fixture: ExcelHostFixture, place: string): Promise<unknown[]> {
  const [name = "", address = ""] = place.split("!");
  return fixture.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load("values,formulas,numberFormat");
    await context.sync();
    return [range.values, range.formulas, range.numberFormat].map((matrix) => matrix.flat()[0] as unknown);
  });
}
