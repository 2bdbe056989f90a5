import { excelizePath } from "../../src/files/node/excelizePath";
import { readDocument } from "../../src/files/readDocument";
import { readSnapshot } from "../../src/files/readSnapshot";
import { writeDocument } from "../../src/files/writeDocument";
import { escapeXml } from "../../src/files/read/xmlText";
import { readZip } from "../../src/files/zip/readZip";
import { writeZip } from "../../src/files/zip/writeZip";
import { columnLetters } from "../../src/scoreboard/address";
import type { CellContent, SheetDocument, WorkbookDocument } from "../../src/scoreboard/document";
import { sampleDocument } from "../../src/scoreboard/sample/sampleDocument";
import { blankSheet } from "../../src/workbench/model/blankDocument";
import { withExcelize } from "../support/excelizeDeadline";
import { parts } from "../support/workbookFile";

withExcelize();

const area = { row: 0, column: 0, rows: 1, columns: 1 };
const plain = blankSheet("Taulu");

async function textsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const decoder = new TextDecoder();
  return new Map([...(await readZip(bytes))].map(([name, part]) => [name, decoder.decode(part)]));
}

async function sheetXml(sheet: Partial<SheetDocument>): Promise<string> {
  const texts = await textsOf(await writeDocument({ sheets: [{ ...plain, ...sheet }], names: [] }, excelizePath()));
  return texts.get("xl/worksheets/sheet1.xml") ?? "";
}

async function written(...cells: Omit<CellContent, "row">[]): Promise<string[]> {
  const xml = await sheetXml({ cells: cells.map((cell) => ({ row: 0, ...cell })) });
  return xml.match(/<c r=.*?<\/c>/g) ?? [];
}

describe("formulas", () => {
  test("are stored as Excel stores them, each result with its type", async () => {
    const formula = "=SCOREBOARD.SHARE(1,2)";
    const stored = "<f>_xldudf_SCOREBOARD_SHARE(1,2)</f>";
    expect(
      await written(
        { column: 0, value: 0.1 + 0.2, formula },
        { column: 1, value: " ei <tietoa> ", formula },
        { column: 2, value: "", formula },
        { column: 3, value: true, formula },
        { column: 4, value: { error: "#N/A" }, formula },
        { column: 5, value: null, formula },
      ),
    ).toEqual([
      `<c r="A1">${stored}<v>0.30000000000000004</v></c>`,
      `<c r="B1" t="str">${stored}<v xml:space="preserve"> ei &#60;tietoa&#62; </v></c>`,
      `<c r="C1" t="str">${stored}<v></v></c>`,
      `<c r="D1" t="b">${stored}<v>1</v></c>`,
      `<c r="E1" t="e">${stored}<v>#N/A</v></c>`,
      `<c r="F1">${stored}</c>`,
    ]);
  });

  test("newer functions get the prefix by which Excel knows them", async () => {
    const [cell] = await written({ column: 0, value: 1, formula: '=IFNA(SUM(Taulu[#All]),"IFNA(")' });
    expect(cell).toContain("<f>_xlfn.IFNA(SUM(Taulu[#All]),&#34;IFNA(&#34;)</f>");
  });

  test("are all calculated when Excel opens the file", async () => {
    const texts = await textsOf(await writeDocument({ sheets: [plain], names: [] }, excelizePath()));
    expect(texts.get("xl/workbook.xml")).toMatch(/<calcPr [^>]*fullCalcOnLoad="true"/);
  });
});

describe("an error value typed into a cell", () => {
  test("is an error, not a text", async () => {
    expect(await written({ column: 0, value: { error: "#N/A" } })).toEqual(['<c r="A1" t="e"><v>#N/A</v></c>']);
  });
});

describe("features", () => {
  test("an icon set compares with numbers", async () => {
    const xml = await sheetXml({ iconSets: [{ area: { ...area, rows: 9 }, high: 1, low: 0, showValue: false }] });
    expect(xml).toContain('<conditionalFormatting sqref="A1:A9">');
    expect(xml).toContain(
      '<iconSet iconSet="3Symbols" showValue="false"><cfvo type="percent" val="0"></cfvo><cfvo type="num" val="0"></cfvo><cfvo type="num" val="1"></cfvo></iconSet>',
    );
  });

  test("a drop-down refuses anything else in our words", async () => {
    const choices = ["kyllä", 'ei & "muu"'];
    const xml = await sheetXml({ lists: [{ area, choices, errorTitle: "Valitse", errorMessage: "Vain nämä." }] });
    expect(xml).toContain('sqref="A1" type="list"');
    expect(xml).toMatch(/errorStyle="stop" errorTitle="Valitse" showErrorMessage="true"/);
    expect(xml).toContain('<formula1>"kyllä,ei &#38; &#34;&#34;muu&#34;&#34;"</formula1>');
  });

  test.each([
    ["a comma in a choice", { choices: ["a,b"], errorTitle: "", errorMessage: "" }],
    ["too many choices", { choices: Array.from({ length: 90 }, () => "aaa"), errorTitle: "", errorMessage: "" }],
    ["a long title", { choices: ["a"], errorTitle: "o".repeat(33), errorMessage: "" }],
  ])("%s, which Excel would take for damage, is not written", async (_, list) => {
    await expect(sheetXml({ lists: [{ area, ...list }] })).rejects.toThrow(RangeError);
  });

  test("a sheet is protected without a password, and unlocked cells are open", async () => {
    const document = {
      ...plain,
      cells: [{ row: 0, column: 0, value: 1 }],
      styles: [{ area, style: { locked: false } }],
      protected: true,
    };
    const texts = await textsOf(await writeDocument({ sheets: [document], names: [] }, excelizePath()));
    const xml = texts.get("xl/worksheets/sheet1.xml") ?? "";
    const protection = /<sheetProtection [^>]*>/.exec(xml)?.[0];
    expect(protection).toContain('sheet="true"');
    expect(protection).not.toMatch(/password|hash/i);
    const look = Number(/<c r="A1" s="(\d+)"/.exec(xml)?.[1]);
    const looks = /<cellXfs.*<\/cellXfs>/s.exec(texts.get("xl/styles.xml") ?? "")?.[0].match(/<xf .*?<\/xf>/gs) ?? [];
    expect(looks[look]).toContain('locked="false"');
  });

  test("colours are given once, as colours", async () => {
    const style = { fontColor: "#A4262C", fill: "#F3F2F1", bold: true };
    const texts = await textsOf(
      await writeDocument({ sheets: [{ ...plain, styles: [{ area, style }] }], names: [] }, excelizePath()),
    );
    const styles = texts.get("xl/styles.xml") ?? "";
    expect(styles).toContain('<color rgb="FFA4262C"></color>');
    expect(styles).toContain('<fgColor rgb="FFF3F2F1"></fgColor>');
  });

  test("headings are frozen, columns as wide as said, rows as high", async () => {
    const xml = await sheetXml({
      frozen: { rows: 4, columns: 2 },
      columnWidths: [44],
      rowHeights: [{ row: 3, height: 48 }],
    });
    expect(xml).toContain('<pane activePane="bottomRight" state="frozen" topLeftCell="C5" xSplit="2" ySplit="4">');
    expect(xml).toMatch(/<col [^>]*min="1" width="44\.71/);
    expect(xml).toMatch(/<row r="4" ht="48" customHeight="true"/);
  });
});

describe("the scoreboard's file", () => {
  const document = sampleDocument();
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeDocument(document, excelizePath());
  });

  test("has tables whose columns are named by the cells above them", async () => {
    const texts = await textsOf(bytes);
    const { sheets } = await readSnapshot(bytes);
    const tables = [...texts].filter(([name]) => name.startsWith("xl/tables/")).map(([, xml]) => xml);
    expect(tables).toHaveLength(document.sheets.length);
    for (const { name, tables: wanted } of document.sheets) {
      const xml = tables.find((text) => text.includes(`displayName="${wanted[0]?.name ?? ""}"`)) ?? "";
      const columns = [...xml.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, column]) => column);
      const headingRow = sheets.find((sheet) => sheet.name === name)?.values[wanted[0]?.area.row ?? 0];
      expect(columns).toEqual(headingRow);
      expect(xml).not.toContain("autoFilter");
    }
  });

  test("defines its names for the workbook", async () => {
    const workbook = (await textsOf(bytes)).get("xl/workbook.xml") ?? "";
    for (const { name, row } of document.names) {
      expect(workbook).toContain(`<definedName name="${name}">&#39;Tiedot&#39;!$B$${String(row + 1)}</definedName>`);
    }
  });

  test("lists every part of the package with its type", async () => {
    const texts = await textsOf(bytes);
    const types = texts.get("[Content_Types].xml") ?? "";
    const listed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name ?? "");
    const unlisted = [...texts.keys()].filter(
      (name) => !listed.includes(name) && !/\.(?:rels|vml)$/.test(name) && name !== "[Content_Types].xml",
    );
    expect(listed.filter((name) => !texts.has(name))).toEqual([]);
    expect(unlisted).toEqual([]);
    expect(types).toContain('<Default Extension="vml"');
  });

  test("has native charts over the cells of the summary", async () => {
    const texts = await textsOf(bytes);
    const charts = [...texts].filter(([name]) => name.startsWith("xl/charts/")).map(([, xml]) => xml);
    const wanted = document.sheets.flatMap((sheet) =>
      (sheet.charts ?? []).map((chart) => ({ ...chart, sheet: sheet.name })),
    );
    expect(charts).toHaveLength(4);
    for (const { title, source, sheet } of wanted) {
      const xml = charts.find((text) => text.includes(`<a:t>${title}</a:t>`)) ?? "";
      const references = [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, reference = ""]) =>
        reference.replaceAll("&#39;", "'"),
      );
      const [first, last] = [source.row + 2, source.row + source.rows].map(String);
      expect(references).toEqual(
        ["B", "C"]
          .slice(0, source.columns - 1)
          .flatMap((letter) => [
            `'${sheet}'!$${letter}$${String(source.row + 1)}`,
            `'${sheet}'!$A$${first ?? ""}:$A$${last ?? ""}`,
            `'${sheet}'!$${letter}$${first ?? ""}:$${letter}$${last ?? ""}`,
          ]),
      );
    }
  });

  test("has a note on each heading that the agreement defines", async () => {
    const texts = await textsOf(bytes);
    const notes = [...texts]
      .filter(([name]) => /^xl\/comments\d*\.xml$/.test(name))
      .map(([, xml]) => xml.replaceAll("&#xA;", "\n"));
    const wanted = document.sheets.filter((sheet) => (sheet.notes ?? []).length > 0);
    expect(notes).toHaveLength(wanted.length);
    for (const { notes: of = [] } of wanted) {
      const xml = notes.find((one) => of.every(({ text }) => one.includes(escapeXml(text)))) ?? "";
      expect([...xml.matchAll(/<comment ref="([A-Z]+)4"/g)].map(([, letters]) => letters)).toEqual(
        of.map(({ column }) => columnLetters(column)),
      );
    }
  });

  test("prints on landscape A4 as wide as a page, with the headings on each", async () => {
    const texts = await textsOf(bytes);
    const workbook = texts.get("xl/workbook.xml") ?? "";
    document.sheets.forEach(({ name }, index) => {
      expect(workbook).toContain(
        `<definedName localSheetId="${String(index)}" name="_xlnm.Print_Titles">&#39;${name}&#39;!$4:$4</definedName>`,
      );
      const xml = texts.get(`xl/worksheets/sheet${String(index + 1)}.xml`) ?? "";
      expect(xml).toContain('<pageSetUpPr fitToPage="true">');
      expect(xml).toContain('<pageSetup fitToHeight="0" fitToWidth="1" orientation="landscape" paperSize="9">');
    });
  });

  test("read again, it is the document that was written", async () => {
    expect(comparable(await readDocument(bytes, excelizePath()))).toEqual(comparable(document));
  });

  test("its tables are found where its parts name one another from the root, as openpyxl writes them", async () => {
    const named = [...(await textsOf(bytes))].map(([name, text]): [string, string] => [
      name,
      name.startsWith("xl/worksheets/_rels/") ? text.replaceAll('Target="../', 'Target="/xl/') : text,
    ]);
    const { sheets } = await readDocument(await writeZip(parts(Object.fromEntries(named)), "stored"), excelizePath());
    expect(sheets.map(({ tables }) => tables)).toEqual(document.sheets.map(({ tables }) => tables));
  });

  test("shows in a snapshot what the document says of each cell", async () => {
    const { sheets, calculated } = await readSnapshot(bytes);
    expect(calculated).toBe(true);
    for (const [index, { cells }] of document.sheets.entries()) {
      const sheet = sheets[index];
      for (const { row, column, value, formula } of cells) {
        expect([sheet?.values[row]?.[column], sheet?.formulas[row]?.[column]]).toEqual([value, formula ?? null]);
      }
    }
  });
});

/**
 * A document in which the order of cells does not matter, without what a file keeps but is not read from it: charts, notes,
 * the print set-up. Looks are compared by the look of each cell elsewhere.
 */
function comparable({ sheets, names }: WorkbookDocument): object {
  return {
    names,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      columnWidths: sheet.columnWidths.slice(0, Math.max(...sheet.cells.map(({ column }) => column)) + 1),
      rowHeights: sheet.rowHeights,
      frozen: sheet.frozen,
      tables: sheet.tables,
      lists: sheet.lists,
      iconSets: sheet.iconSets,
      protected: sheet.protected,
      styled: sheet.styles.length > 0,
      cells: [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column),
    })),
  };
}
