import { countsFrom1904 } from "../../src/files/results/dateSystem";
import { writeZip } from "../../src/files/zip/writeZip";
import { parts, workbookTexts } from "../support/workbookFile";

/** The smallest workbook, with these settings before its sheets. */
function workbookWith(settings: string): Promise<Uint8Array> {
  const texts = workbookTexts([["Taulu", "<sheetData/>"]]);
  const workbook = (texts["xl/workbook.xml"] ?? "").replace("<sheets>", `${settings}<sheets>`);
  return writeZip(parts({ ...texts, "xl/workbook.xml": workbook }), "deflated");
}

test.each([
  ["", false],
  ["<workbookPr/>", false],
  ['<workbookPr date1904="0" defaultThemeVersion="1"/>', false],
  ['<workbookPr date1904="1"/>', true],
  ['<workbookPr codeName="x" date1904="true"></workbookPr>', true],
])("%s", async (settings, expected) => {
  expect(await countsFrom1904(await workbookWith(settings))).toBe(expected);
});
