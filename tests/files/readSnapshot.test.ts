import { FILE_LIMITS } from "../../src/files/limits";
import { readSnapshot } from "../../src/files/readSnapshot";
import { writeZip } from "../../src/files/zip/writeZip";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { parts, withDeclaredSize, workbookFile, workbookTexts } from "../support/workbookFile";

const row = (number: number, cells: string): string => `<row r="${String(number)}">${cells}</row>`;
const data = (...rows: string[]): string => `<sheetData>${rows.join("")}</sheetData>`;

async function snapshotOf(xml: string): Promise<WorkbookSnapshot> {
  return readSnapshot(await workbookFile(["Taulu", xml]));
}

async function sheetOf(xml: string): Promise<SheetSnapshot> {
  const [sheet] = (await snapshotOf(xml)).sheets;
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
}

describe("cells", () => {
  test("values come with their types, dates as serial numbers", async () => {
    const texts = workbookTexts([
      [
        "Taulu",
        data(
          row(
            2,
            '<c r="B2"><v>12.5</v></c><c r="C2" t="inlineStr"><is><t>12,5</t></is></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#DIV/0!</v></c>' +
              '<c r="F2" s="1"><v>44835</v></c><c r="G2" t="s"><v>0</v></c><c r="H2" t="d"><v>2022-10-01T00:00:00Z</v></c>',
          ),
        ),
      ],
    ]);
    texts["xl/styles.xml"] =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="165" formatCode="d.m.yyyy"/></numFmts>' +
      '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>';
    texts["xl/sharedStrings.xml"] =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>yli </t></r><r><t>90 &amp; alle</t></r></si></sst>';
    const types = texts["[Content_Types].xml"] ?? "";
    const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    texts["[Content_Types].xml"] = types.replace(
      "</Types>",
      `<Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${main}.sharedStrings+xml"/></Types>`,
    );
    const { sheets } = await readSnapshot(await writeZip(parts(texts), "deflated"));
    expect(sheets).toEqual([
      {
        name: "Taulu",
        row: 1,
        column: 1,
        values: [[12.5, "12,5", true, { error: "#DIV/0!" }, 44835, "yli 90 & alle", 44835]],
        formulas: [[null, null, null, null, null, null, null]],
        numberFormats: [["General", "General", "General", "General", "d.m.yyyy", "General", "General"]],
        merged: [],
        hiddenRows: [],
        hiddenColumns: [],
      },
    ]);
  });

  test("the area is where something stands, whatever the file says of its size", async () => {
    const sheet = await sheetOf(
      `<dimension ref="A1:XFD1048576"/>${data(row(3, '<c r="C3"><v>1</v></c><c r="E3"><v>2</v></c>'), row(900000, '<c r="A900000" s="0"/>'))}`,
    );
    expect(sheet).toMatchObject({ row: 2, column: 2, values: [[1, null, 2]] });
  });

  test("an empty sheet has no area", async () => {
    expect(await sheetOf("<sheetData/>")).toMatchObject({ row: 0, column: 0, values: [] });
  });

  test("sheets come in the order of their tabs, names as written", async () => {
    const bytes = await workbookFile(
      ["Käsittelyajat", "<sheetData/>"],
      ["__proto__", data(row(1, '<c r="A1"><v>1</v></c>'))],
      ["A &amp; B", "<sheetData/>"],
    );
    const { sheets } = await readSnapshot(bytes);
    expect(sheets.map(({ name, values }) => [name, values])).toEqual([
      ["Käsittelyajat", []],
      ["__proto__", [[1]]],
      ["A & B", []],
    ]);
  });
});

describe("formulas", () => {
  test("ours are spelled as people write them, with their results", async () => {
    const sheet = await sheetOf(
      data(
        row(
          1,
          '<c r="A1"><f>_xldudf_SCOREBOARD_SHARE(1,2)</f><v>0.5</v></c><c r="B1" t="str"><f>[2]!_xldudf_scoreboard_share("",2)</f><v></v></c>' +
            '<c r="C1" t="e"><f>_xlfn.IFNA(NA(),SCOREBOARD.SHARE(1,0))</f><v>#DIV/0!</v></c><c r="D1" t="b"><f>1&lt;2</f><v>1</v></c>',
        ),
      ),
    );
    expect(sheet.formulas).toEqual([
      ["=SCOREBOARD.SHARE(1,2)", '=SCOREBOARD.SHARE("",2)', "=IFNA(NA(),SCOREBOARD.SHARE(1,0))", "=1<2"],
    ]);
    expect(sheet.values).toEqual([[0.5, "", { error: "#DIV/0!" }, true]]);
  });

  test("shared ones are written out for each cell, the texts in them untouched", async () => {
    const sheet = await sheetOf(
      data(
        row(
          1,
          '<c r="A1"><f t="shared" ref="A1:B2" si="0">_xldudf_SCOREBOARD_TARGET_DAYS(C1,"Q3/2022")+$D$1</f><v>60</v></c><c r="B1"><f t="shared" si="0"/><v>30</v></c>',
        ),
        row(2, '<c r="A2"><f t="shared" si="0"></f><v>14</v></c>'),
      ),
    );
    expect(sheet.formulas).toEqual([
      ['=SCOREBOARD.TARGET_DAYS(C1,"Q3/2022")+$D$1', '=SCOREBOARD.TARGET_DAYS(D1,"Q3/2022")+$D$1'],
      ['=SCOREBOARD.TARGET_DAYS(C2,"Q3/2022")+$D$1', null],
    ]);
    expect(sheet.values).toEqual([
      [60, 30],
      [14, null],
    ]);
  });

  test("without any result the workbook was never calculated", async () => {
    const { calculated, sheets } = await snapshotOf(
      data(
        row(
          1,
          '<c r="A1"><f>1+1</f></c><c r="B1"><f>2+2</f><v/></c><c r="C1" t="str"><f>"a"</f></c><c r="D1"><v>7</v></c>',
        ),
      ),
    );
    expect(calculated).toBe(false);
    expect(sheets[0]?.values).toEqual([[null, null, null, 7]]);
  });

  test.each([
    ["a number", '<c r="A1"><f>1-1</f><v>0</v></c>'],
    ["an empty text", '<c r="A1" t="str"><f>""</f><v></v></c>'],
    ["no formula at all", '<c r="A1"><v>0</v></c>'],
  ])("with %s it was", async (_, cell) => {
    expect((await snapshotOf(data(row(1, cell)))).calculated).toBe(true);
  });
});

describe("what is no workbook that can be read", () => {
  const ole = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(1536);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from(stream, "utf16le"), 1024);
    return bytes;
  };
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const wordDocument = (): Promise<Uint8Array> =>
    writeZip(
      parts({
        "[Content_Types].xml":
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "word/document.xml": "<document/>",
      }),
      "deflated",
    );
  const withoutSheet = async (): Promise<Uint8Array> => {
    const { "xl/worksheets/sheet1.xml": left, ...texts } = workbookTexts([["Taulu", "<sheetData/>"]]);
    return left === undefined ? new Uint8Array() : writeZip(parts(texts), "deflated");
  };
  const corners = (): Promise<Uint8Array> =>
    workbookFile(["Taulu", data(row(1, '<c r="A1"><v>1</v></c>'), row(1048576, '<c r="XFD1048576"><v>2</v></c>'))]);
  const tall = (): Promise<Uint8Array> =>
    workbookFile(["Taulu", data(row(1, '<c r="A1"><v>1</v></c>'), row(1000000, '<c r="A1000000"><v>2</v></c>'))]);
  const unended = (): Promise<Uint8Array> => {
    const texts = workbookTexts([["Taulu", "<sheetData>"]]);
    const sheet = texts["xl/worksheets/sheet1.xml"] ?? "";
    const cut = sheet.slice(0, sheet.indexOf("<sheetData>") + 5);
    return writeZip(parts({ ...texts, "xl/worksheets/sheet1.xml": cut }), "deflated");
  };
  const outside = (): Promise<Uint8Array> => workbookFile(["Taulu", data(row(1, '<c r="AAAA9999999"><v>1</v></c>'))]);
  const bomb = async (): Promise<Uint8Array> =>
    withDeclaredSize(await workbookFile(["Taulu", "<sheetData/>"]), FILE_LIMITS.uncompressedBytes + 1);

  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ["an empty file", "empty", () => new Uint8Array()],
    ["a text", "not-a-workbook", () => text("Prosessi;Ratkaistut\nTTOL;120\n")],
    ["a page of the web", "not-a-workbook", () => text("<html><table><tr><td>1</td></tr></table></html>")],
    ["a text document", "not-a-workbook", wordDocument],
    ["a workbook with a password", "encrypted", () => ole("EncryptedPackage")],
    ["a workbook of Excel 97", "old-format", () => ole("Workbook")],
    ["another document of that age", "not-a-workbook", () => ole("WordDocument")],
    ["a workbook cut in half", "damaged", async () => (await corners()).slice(0, 700)],
    ["a workbook that lacks a sheet", "damaged", withoutSheet],
    ["a sheet without an end", "damaged", unended],
    ["a cell outside of any sheet", "damaged", outside],
    ["two cells in opposite corners", "too-large", corners],
    ["a million rows", "too-large", tall],
    ["a zip bomb", "too-large", bomb],
  ])("%s is %s", async (_, reason, bytes) => {
    await expect(readSnapshot(await bytes())).rejects.toMatchObject({ name: "WorkbookFileError", reason });
  });
});

describe("what stands beside the cells", () => {
  test("hidden rows and columns inside the used area, and merged areas", async () => {
    const cell = (address: string): string => `<c r="${address}"><v>1</v></c>`;
    const sheet = await sheetOf(
      '<cols><col min="1" max="2" hidden="1"/><col min="4" max="16384" hidden="true"/></cols>' +
        data(
          row(2, cell("B2")),
          `<row r="3" hidden="1">${cell("B3")}</row>`,
          `<row hidden="true">${cell("B4")}</row>`,
          row(5, cell("E5")),
          '<row r="9" hidden="1"/>',
        ) +
        '<mergeCells count="2"><mergeCell ref="B2:C3"/><mergeCell ref="E5:E6"/></mergeCells>',
    );
    expect(sheet).toMatchObject({
      row: 1,
      column: 1,
      merged: [
        { row: 1, column: 1, rows: 2, columns: 2 },
        { row: 4, column: 4, rows: 2, columns: 1 },
      ],
      hiddenRows: [{ from: 2, count: 2 }],
      hiddenColumns: [
        { from: 1, count: 1 },
        { from: 3, count: 2 },
      ],
    });
  });

  test("manual calculation, and the files that formulas name by number", async () => {
    const texts = workbookTexts([["Taulu", data(row(1, '<c r="A1"><f>[1]Taul1!A1</f><v>1</v></c>'))]]);
    texts["xl/workbook.xml"] = (texts["xl/workbook.xml"] ?? "").replace(
      "</workbook>",
      '<externalReferences><externalReference r:id="rId9"/><externalReference r:id="rId8"/></externalReferences><calcPr calcId="1" calcMode="manual"/></workbook>',
    );
    const link = (id: string, type: string, target: string): string =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    texts["xl/_rels/workbook.xml.rels"] = (texts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `${link("rId8", "externalLink", "externalLinks/externalLink2.xml")}${link("rId9", "externalLink", "externalLinks/externalLink1.xml")}</Relationships>`,
    );
    texts["xl/externalLinks/_rels/externalLink1.xml.rels"] =
      `<Relationships>${link("rId1", "externalLinkPath", "file:///C:\\Luvut\\UMA%20poiminta.xlsx")}</Relationships>`;
    texts["xl/externalLinks/_rels/externalLink2.xml.rels"] =
      `<Relationships>${link("rId1", "externalLinkPath", "../budjetti.xlsx")}</Relationships>`;
    const snapshot = await readSnapshot(await writeZip(parts(texts), "deflated"));
    expect(snapshot).toMatchObject({
      manualCalculation: true,
      linkedFiles: ["UMA poiminta.xlsx", "budjetti.xlsx"],
      sheets: [{ formulas: [["=[1]Taul1!A1"]] }],
    });
    expect(await snapshotOf(data())).toMatchObject({ manualCalculation: false, linkedFiles: [] });
  });
});
