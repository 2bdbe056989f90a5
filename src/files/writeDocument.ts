import type { WorkbookDocument } from "../scoreboard/document";
import { bytesOf, done, loadExcelize } from "./excelize";
import { withCustomXml } from "./customXml/withCustomXml";
import { addName } from "./write/addName";
import { completePackage } from "./write/completePackage";
import { StyleRegistry } from "./write/excelStyle";
import { needsCompletion, writeSheet } from "./write/writeSheet";

const APPLICATION = "Scoreboard";

/**
 * Makes an .xlsx file of a document.
 * @param wasm where `excelize.wasm.gz` is: a path in Node, a URL in a browser
 */
export async function writeDocument(document: WorkbookDocument, wasm: string): Promise<Uint8Array> {
  const excelize = await loadExcelize(wasm);
  const file = excelize.NewFile();
  document.sheets.forEach(({ name }, index) => {
    if (index === 0) done(file.SetSheetName("Sheet1", name));
    else done(file.NewSheet(name));
  });
  const styles = new StyleRegistry(file);
  for (const sheet of document.sheets) writeSheet(file, sheet, styles);
  for (const name of document.names) addName(file, name);
  done(file.SetCalcProps({ FullCalcOnLoad: true }));
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  done(file.SetDocProps({ Creator: APPLICATION, LastModifiedBy: APPLICATION, Created: now, Modified: now }));
  done(file.SetAppProps({ Application: APPLICATION }));
  file.SetActiveSheet(0);
  const bytes = await completePackage(
    bytesOf(file),
    document.sheets.map(({ name, cells, iconSets, tables }) => ({
      name,
      cells: cells.filter(needsCompletion),
      iconSets,
      tables: tables.map((table) => table.name),
    })),
  );
  return withCustomXml(bytes, document.customXml);
}
