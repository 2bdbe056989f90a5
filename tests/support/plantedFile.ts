import { excelizePath } from "../../src/files/node/excelizePath";
import { writeDocument } from "../../src/files/writeDocument";
import type { CellValue } from "../../src/scoreboard/cellValue";
import { plantedDocument } from "./plantedDocument";

/** The sample scoreboard with cells typed otherwise, as an .xlsx file. */
export function plantedFile(cells: Readonly<Record<string, CellValue>>): Promise<Uint8Array> {
  return writeDocument(plantedDocument(cells), excelizePath());
}
