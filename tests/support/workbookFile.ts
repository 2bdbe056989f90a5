import { writeZip } from "../../src/files/zip/writeZip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** Texts as the parts of a package. */
export function parts(texts: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const));
}

/** The texts of the smallest workbook with these sheets: names and the XML between the worksheet tags. */
export function workbookTexts(sheets: readonly (readonly [name: string, xml: string])[]): Record<string, string> {
  const numbers = sheets.map((_, index) => String(index + 1));
  const texts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}"/>${numbers
      .map(
        (number) =>
          `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
      )
      .join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets
      .map(
        ([name], index) =>
          `<sheet name="${name}" sheetId="${numbers[index] ?? ""}" r:id="rId${numbers[index] ?? ""}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${numbers
      .map(
        (number) =>
          `<Relationship Id="rId${number}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      )
      .join("")}</Relationships>`,
  };
  sheets.forEach(([, xml], index) => {
    texts[`xl/worksheets/sheet${numbers[index] ?? ""}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${xml}</worksheet>`;
  });
  return texts;
}

/** A workbook file with these sheets. */
export function workbookFile(...sheets: readonly (readonly [name: string, xml: string])[]): Promise<Uint8Array> {
  return writeZip(parts(workbookTexts(sheets)), "deflated");
}

const DIRECTORY_RECORD = [0x50, 0x4b, 0x01, 0x02];

/** An archive whose first part claims to be of another size when inflated. */
export function withDeclaredSize(archive: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(archive);
  const record = copy.findIndex((_, at) => DIRECTORY_RECORD.every((byte, index) => copy[at + index] === byte));
  new DataView(copy.buffer).setUint32(record + 24, size, true);
  return copy;
}
