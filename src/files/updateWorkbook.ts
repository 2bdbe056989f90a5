import type { WorkbookDocument } from "../scoreboard/document";
import { bytesOf, done, type ExcelizeFile } from "./excelize";
import { withCustomXml } from "./customXml/withCustomXml";
import { openInExcelize, readDocument } from "./readDocument";
import { sharedFormulas } from "./read/sharedFormulas";
import { updateSheet } from "./update/updateSheet";
import { completePackage, type SheetCompletion } from "./write/completePackage";
import { StyleRegistry } from "./write/excelStyle";
import { needsCompletion, writeSheet } from "./write/writeSheet";
import { addName } from "./write/addName";

/**
 * Writes a document over the file that it was read from. Whatever a document does not know (charts, comments, custom XML,
 * borders, page set-up) stays as it was; only what differs from the file is written.
 * @param wasm where `excelize.wasm.gz` is: a path in Node, a URL in a browser
 * @throws {WorkbookFileError} where the original cannot be read
 */
export async function updateWorkbook(
  original: Uint8Array,
  document: WorkbookDocument,
  wasm: string,
): Promise<Uint8Array> {
  const before = await readDocument(original, wasm);
  const sharing = await sharedFormulas(original);
  const file = await openInExcelize(original, wasm);
  const styles = new StyleRegistry(file);
  const completions: SheetCompletion[] = [];
  for (const sheet of document.sheets) {
    const former = before.sheets.find(({ name }) => name === sheet.name);
    if (former) {
      completions.push(updateSheet(file, former, sheet, styles, sharing.get(sheet.name) ?? []));
    } else {
      done(file.NewSheet(sheet.name));
      writeSheet(file, sheet, styles);
      completions.push({
        ...sheet,
        cells: sheet.cells.filter(needsCompletion),
        tables: sheet.tables.map(({ name }) => name),
      });
    }
  }
  for (const { name } of before.sheets) {
    if (!document.sheets.some((sheet) => sheet.name === name)) done(file.DeleteSheet(name));
  }
  arrange(
    file,
    document.sheets.map(({ name }) => name),
  );
  updateNames(file, before.names, document.names);
  done(file.SetCalcProps({ FullCalcOnLoad: true }));
  return withCustomXml(await completePackage(bytesOf(file), completions), document.customXml);
}

/** Puts the tabs in order; sheets that a document does not know, such as chart sheets, stay behind the one before them. */
function arrange(file: ExcelizeFile, wanted: readonly string[]): void {
  const known = new Set(wanted);
  const current = file.GetSheetList().list.filter((name) => known.has(name));
  if (current.every((name, index) => name === wanted[index])) return;
  for (let index = wanted.length - 2; index >= 0; index--) {
    done(file.MoveSheet(wanted[index] ?? "", wanted[index + 1] ?? ""));
  }
}

function updateNames(file: ExcelizeFile, before: WorkbookDocument["names"], after: WorkbookDocument["names"]): void {
  for (const name of before) {
    if (!after.some((other) => sameName(name, other))) done(file.DeleteDefinedName({ Name: name.name }));
  }
  for (const name of after) {
    if (!before.some((other) => sameName(name, other))) addName(file, name);
  }
}

function sameName(a: WorkbookDocument["names"][number], b: WorkbookDocument["names"][number]): boolean {
  return a.name === b.name && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
