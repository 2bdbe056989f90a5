import { read, type WorkSheet } from "@e965/xlsx";
import { WorkbookFileError } from "../workbookFileError";
import { writeZip } from "../zip/writeZip";
import { sheetParts } from "./sheetParts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The cells of sheets, read by SheetJS. It inflates without a bound, follows areas cell by cell and takes files for other formats
 * by what else is in them: so it is handed a workbook that holds the cells and the texts that they share and nothing else.
 * @param sheets their XML
 * @throws {WorkbookFileError} "damaged"
 */
export async function sheetCells(
  sheets: readonly string[],
  sharedTexts: string | null,
): Promise<readonly (WorkSheet | undefined)[]> {
  const checked = await writeZip(cellsOnly(sheets, sharedTexts), "stored");
  try {
    const book = read(checked, {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      nodim: true,
    });
    return sheets.map((_, index) => book.Sheets[sheetName(index)]);
  } catch (cause) {
    throw new WorkbookFileError("damaged", "a part cannot be parsed", { cause });
  }
}

function cellsOnly(sheets: readonly string[], sharedTexts: string | null): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  const add = (name: string, xml: string): void => {
    parts.set(name, new TextEncoder().encode(xml));
  };
  const each = (write: (number: string, name: string) => string): string =>
    sheets.map((_, index) => write(String(index + 1), sheetName(index))).join("");
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  add(
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types">${override("workbook.xml", "sheet.main")}${each((number) => override(`worksheets/sheet${number}.xml`, "worksheet"))}${sharedTexts === null ? "" : override("sharedStrings.xml", "sharedStrings")}</Types>`,
  );
  add(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${each((number, name) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
  );
  add(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${PACKAGE}/relationships">${each((number) => `<Relationship Id="rId${number}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}</Relationships>`,
  );
  if (sharedTexts !== null) add("xl/sharedStrings.xml", sharedTexts);
  for (const [index, xml] of sheets.entries()) {
    const number = String(index + 1);
    add(`xl/worksheets/sheet${number}.xml`, `<worksheet xmlns="${MAIN}">${sheetParts(xml).cells}</worksheet>`);
  }
  return parts;
}

function sheetName(index: number): string {
  return `Sheet${String(index + 1)}`;
}
