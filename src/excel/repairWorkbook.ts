import { respelledFormula } from "../scoreboard/formulaNames";
import type { BrokenCell } from "./health";
import { changing } from "./run";

/** What came of a repair, in cells. */
export interface Repair {
  readonly written: number;
  /** Locked on a protected sheet, so left alone. */
  readonly locked: number;
}

/** Writes formulas onto themselves, in one batch. A cell that is locked, gone or has another formula by now is left alone. */
export function repairFormulas(cells: readonly BrokenCell[]): Promise<Repair> {
  return changing(async (context) => {
    const sheets = new Map(
      cells.map(({ sheet }) => [sheet, context.workbook.worksheets.getItemOrNullObject(sheet)] as const),
    );
    await context.sync();
    for (const sheet of sheets.values()) if (!sheet.isNullObject) sheet.protection.load("protected");
    const found = cells.flatMap(({ sheet, row, column, formula }) => {
      const worksheet = sheets.get(sheet);
      if (!worksheet || worksheet.isNullObject) return [];
      const range = worksheet.getCell(row, column).load("formulas");
      range.format.protection.load("locked");
      return [{ worksheet, range, formula }];
    });
    await context.sync();
    const same = found.filter(({ range, formula }) => range.formulas.flat().every((content) => content === formula));
    const writable = same.filter(
      ({ worksheet, range }) => !(worksheet.protection.protected && range.format.protection.locked),
    );
    for (const { range, formula } of writable) range.formulas = [[respelledFormula(formula)]];
    await context.sync();
    return { written: writable.length, locked: same.length - writable.length };
  });
}

/** Has Excel calculate after every change. */
export function calculateAutomatically(): Promise<void> {
  return changing(async (context) => {
    context.workbook.application.calculationMode = Excel.CalculationMode.automatic;
    await context.sync();
  });
}
