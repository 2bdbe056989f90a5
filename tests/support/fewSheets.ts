import type { CellValue } from "../../src/scoreboard/cellValue";
import type { WorkbookDocument } from "../../src/scoreboard/document";
import { plantedDocument } from "./plantedDocument";

/** As few as make a scoreboard. */
const SHEETS: ReadonlySet<string> = new Set(["Tiedot", "Käsittelyajat", "Tavoitteet"]);

/** The sample's first sheets with cells typed otherwise and with figures alone, for tests that try no calculation. */
export function fewSheets(cells: Readonly<Record<string, CellValue>>): WorkbookDocument {
  const { sheets, names } = plantedDocument(cells);
  return {
    sheets: sheets
      .filter(({ name }) => SHEETS.has(name))
      .map((sheet) => ({ ...sheet, cells: sheet.cells.map(({ row, column, value }) => ({ row, column, value })) })),
    names: names.filter(({ sheet }) => SHEETS.has(sheet)),
  };
}
