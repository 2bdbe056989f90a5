import { parseWorkbook } from "../../../src/files/read/parseWorkbook";
import { writeZip } from "../../../src/files/zip/writeZip";
import { parts, workbookTexts } from "../../support/workbookFile";

/** The smallest workbook, with these settings before its sheets. */
function workbookWith(settings: string): Promise<Uint8Array> {
  const texts = workbookTexts([["Taulu", "<sheetData/>"]]);
  const workbook = (texts["xl/workbook.xml"] ?? "").replace("<sheets>", `${settings}<sheets>`);
  return writeZip(parts({ ...texts, "xl/workbook.xml": workbook }), "deflated");
}

test.each(["", "<workbookPr/>", '<workbookPr date1904="0" defaultThemeVersion="1"/>'])(
  "%s counts from 1900",
  async (settings) => {
    expect((await parseWorkbook(await workbookWith(settings))).sheets).toHaveLength(1);
  },
);

test.each(['<workbookPr date1904="1"/>', '<workbookPr codeName="x" date1904="true"></workbookPr>'])(
  "%s counts from 1904 and is refused: the same numbers would be other days",
  async (settings) => {
    await expect(parseWorkbook(await workbookWith(settings))).rejects.toMatchObject({ reason: "date-1904" });
  },
);
