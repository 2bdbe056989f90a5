import type { CellValue } from "../../src/scoreboard/cellValue";
import type { WorkbookDocument } from "../../src/scoreboard/document";
import { sampleDocument } from "../../src/scoreboard/sample/sampleDocument";
import { areaOf } from "./a1";

/** A scoreboard, the sample if left out, with cells typed otherwise: `{ "Käsittelyajat!D5": 2870 }`. */
export function plantedDocument(
  cells: Readonly<Record<string, CellValue>>,
  document: WorkbookDocument = sampleDocument(),
): WorkbookDocument {
  return {
    ...document,
    sheets: document.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const planted = Object.entries(cells).find(([place]) => {
          const [name, address = ""] = place.split("!");
          const { row, column } = areaOf(address);
          return name === sheet.name && row === cell.row && column === cell.column;
        });
        return planted ? { ...cell, value: planted[1] } : cell;
      }),
    })),
  };
}
