import { excelizePath } from "../../src/files/node/excelizePath";
import { writeDocument } from "../../src/files/writeDocument";
import type { CellValue } from "../../src/scoreboard/cellValue";
import type { WorkbookDocument } from "../../src/scoreboard/document";
import { plantedDocument } from "./plantedDocument";

/** A scoreboard, the sample if left out, with cells typed otherwise, as an .xlsx file. */
export function plantedFile(
  cells: Readonly<Record<string, CellValue>>,
  document?: WorkbookDocument,
): Promise<Uint8Array> {
  return writeDocument(plantedDocument(cells, document), excelizePath());
}
