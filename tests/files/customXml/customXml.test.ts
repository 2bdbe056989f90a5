import { excelizePath } from "../../../src/files/node/excelizePath";
import { readCustomXml } from "../../../src/files/customXml/readCustomXml";
import { writeCustomXml } from "../../../src/files/customXml/writeCustomXml";
import { readDocument } from "../../../src/files/readDocument";
import { updateWorkbook } from "../../../src/files/updateWorkbook";
import { writeDocument } from "../../../src/files/writeDocument";
import { readZip } from "../../../src/files/zip/readZip";
import { withExcelize } from "../../support/excelizeDeadline";
import { workbookFile } from "../../support/workbookFile";

withExcelize();

const OURS = "urn:testi:omat";
const XML = `<omat xmlns="${OURS}">säilyy &amp; pysyy</omat>`;
const book = (): Promise<Uint8Array> =>
  workbookFile(["Taulu", '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>']);

async function textOf(bytes: Uint8Array, path: string): Promise<string> {
  return new TextDecoder().decode((await readZip(bytes)).get(path));
}

test("a workbook without custom XML has none", async () => {
  expect(await readCustomXml(await book(), OURS)).toBeNull();
});

test("what was written is read, and replaced in its place", async () => {
  const once = await writeCustomXml(await book(), OURS, XML);
  expect(await readCustomXml(once, OURS)).toBe(XML);
  const again = await writeCustomXml(once, OURS, `<omat xmlns="${OURS}"/>`);
  expect(await readCustomXml(again, OURS)).toBe(`<omat xmlns="${OURS}"/>`);
  expect([...(await readZip(again)).keys()].sort()).toEqual([...(await readZip(once)).keys()].sort());
});

test("another program's part stays beside it", async () => {
  const theirs = await writeCustomXml(await book(), "urn:testi:muiden", '<a xmlns="urn:testi:muiden"/>');
  const both = await writeCustomXml(theirs, OURS, XML);
  expect(await readCustomXml(both, OURS)).toBe(XML);
  expect(await readCustomXml(both, "urn:testi:muiden")).toBe('<a xmlns="urn:testi:muiden"/>');
  expect(await textOf(both, "customXml/item1.xml")).toBe(await textOf(theirs, "customXml/item1.xml"));
});

test("each part has its properties, their type and the workbook's reference", async () => {
  const written = await writeCustomXml(await book(), OURS, XML);
  expect(await textOf(written, "customXml/itemProps1.xml")).toMatch(
    /ds:itemID="\{[0-9A-F-]{36}\}".*ds:uri="urn:testi:omat"/,
  );
  expect(await textOf(written, "[Content_Types].xml")).toContain('PartName="/customXml/itemProps1.xml"');
  expect(await textOf(written, "customXml/_rels/item1.xml.rels")).toContain('Target="itemProps1.xml"');
});

test("it goes with the workbook's document, read, changed and made anew", async () => {
  const theirs = await writeCustomXml(await book(), "urn:testi:muiden", '<a xmlns="urn:testi:muiden"/>');
  const both = await writeCustomXml(theirs, OURS, XML);
  const document = await readDocument(both, excelizePath());
  expect(document.customXml).toEqual(['<a xmlns="urn:testi:muiden"/>', XML]);
  const changed = { ...document, customXml: [`<omat xmlns="${OURS}">uusi</omat>`] };
  const saved = await readDocument(await updateWorkbook(both, changed, excelizePath()), excelizePath());
  expect(saved.customXml).toEqual(['<a xmlns="urn:testi:muiden"/>', `<omat xmlns="${OURS}">uusi</omat>`]);
  const made = await readDocument(await writeDocument(document, excelizePath()), excelizePath());
  expect(made.customXml).toEqual(document.customXml);
});

test("a workbook that is changed and saved keeps it", async () => {
  const written = await writeCustomXml(await book(), OURS, XML);
  const document = await readDocument(written, excelizePath());
  const changed = document.sheets.map((sheet) => ({ ...sheet, cells: [{ row: 0, column: 0, value: 2 }] }));
  const saved = await updateWorkbook(written, { ...document, sheets: changed }, excelizePath());
  expect(await readCustomXml(saved, OURS)).toBe(XML);
});
