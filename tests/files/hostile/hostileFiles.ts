import type { WorkbookFileReason } from "../../../src/files/workbookFileError";
import { FILE_LIMITS } from "../../../src/files/limits";
import { writeZip } from "../../../src/files/zip/writeZip";
import { parts, withDeclaredSize, workbookTexts } from "../../support/workbookFile";

type Texts = Record<string, string>;

/** A file that somebody made to do harm, or that came out of a broken program. */
export interface HostileFile {
  readonly name: string;
  /** Why it is refused; "read" where nothing in it keeps it from being read. */
  readonly outcome: WorkbookFileReason | "read";
  readonly make: () => Promise<Uint8Array>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const row = (cells: string, number = 1): string => `<row r="${String(number)}">${cells}</row>`;
const data = (...rows: readonly string[]): string => `<sheetData>${rows.join("")}</sheetData>`;
const ONE = data(row('<c r="A1"><v>1</v></c>'));
const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook with a sheet of this XML, and with its parts changed afterwards. */
function workbook(xml: string, change: (texts: Texts) => Texts = (texts) => texts): () => Promise<Uint8Array> {
  return workbookOf([["Käsittelyajat", xml]], change);
}

function workbookOf(
  sheets: readonly (readonly [string, string])[],
  change: (texts: Texts) => Texts = (texts) => texts,
): () => Promise<Uint8Array> {
  return () => writeZip(parts(change(workbookTexts(sheets))), "deflated");
}

function replaced(part: string, from: string, to: string): (texts: Texts) => Texts {
  return (texts) => ({ ...texts, [part]: (texts[part] ?? "").replace(from, to) });
}

function withPart(path: string, type: string, xml: string): (texts: Texts) => Texts {
  return (texts) => ({
    ...texts,
    [`xl/${path}`]: xml,
    "[Content_Types].xml": (texts["[Content_Types].xml"] ?? "").replace(
      "</Types>",
      `<Override PartName="/xl/${path}" ContentType="${OFFICE}.${type}+xml"/></Types>`,
    ),
  });
}

const withSharedTexts = (xml: string): ((texts: Texts) => Texts) =>
  withPart("sharedStrings.xml", "sharedStrings", `<sst xmlns="${MAIN}">${xml}</sst>`);
const withNames = (xml: string): ((texts: Texts) => Texts) =>
  replaced("xl/workbook.xml", "</workbook>", `<definedNames>${xml}</definedNames></workbook>`);

const corner = (row_: number): string =>
  data(row('<c r="A1"><v>1</v></c>'), row(`<c r="J${String(row_)}"><v>1</v></c>`, row_));

export const HOSTILE_FILES: readonly HostileFile[] = [
  {
    name: "a bomb by ratio: 5 MB of blanks in 5 kB",
    outcome: "read",
    make: workbook(ONE + " ".repeat(5_000_000)),
  },
  {
    name: "a bomb by size",
    outcome: "too-large",
    make: async () => withDeclaredSize(await workbook(ONE)(), FILE_LIMITS.uncompressedBytes),
  },
  {
    name: "entities that multiply",
    outcome: "forbidden",
    make: workbook(
      ONE,
      replaced(SHEET, "<worksheet", '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet'),
    ),
  },
  {
    name: "an entity that names a file",
    outcome: "forbidden",
    make: workbook(ONE, withPart("styles.xml", "styles", '<!DOCTYPE s SYSTEM "file:///etc/passwd"><styleSheet/>')),
  },
  {
    name: "a sheet that is to be fetched",
    outcome: "damaged",
    make: workbook(
      ONE,
      replaced(
        "xl/_rels/workbook.xml.rels",
        'Target="worksheets/sheet1.xml"',
        'TargetMode="External" Target="http://invalid.example/sheet1.xml"',
      ),
    ),
  },
  {
    name: "a part that leads out of the package",
    outcome: "forbidden",
    make: workbook(ONE, (texts) => ({ ...texts, "xl/../../../muu.xml": "<a/>" })),
  },
  {
    name: "a part from the root of a disk",
    outcome: "forbidden",
    make: workbook(ONE, (texts) => ({ ...texts, "C:\\muu.xml": "<a/>" })),
  },
  {
    name: "a sheet that is there twice",
    outcome: "forbidden",
    make: workbook(ONE, (texts) => ({ ...texts, "XL/worksheets/sheet1.xml": texts[SHEET] ?? "" })),
  },
  {
    name: "a dimension of 17 billion cells",
    outcome: "read",
    make: workbook(`<dimension ref="A1:XFD1048576"/>${ONE}`),
  },
  {
    name: "a link, merged cells and a list of 17 billion cells",
    outcome: "read",
    make: workbook(
      `<cols><col min="-2000000000" max="2000000000" width="3" hidden="1"/></cols>${ONE}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>` +
        '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>',
    ),
  },
  {
    name: "100,000 sheets in one part",
    outcome: "damaged",
    make: workbook(
      ONE,
      replaced(
        "xl/workbook.xml",
        "</sheets>",
        `${Array.from({ length: 100_000 }, (_, index) => `<sheet name="s${String(index)}" r:id="rId1"/>`).join("")}</sheets>`,
      ),
    ),
  },
  {
    name: "more sheets than are read",
    outcome: "too-large",
    make: workbookOf(Array.from({ length: FILE_LIMITS.sheets + 1 }, (_, index) => [`s${String(index)}`, ONE])),
  },
  {
    name: "two cells far apart on each of many sheets",
    outcome: "too-large",
    make: workbookOf(Array.from({ length: 30 }, (_, index) => [`s${String(index)}`, corner(FILE_LIMITS.rows - 1)])),
  },
  {
    name: "more shared texts than are read",
    outcome: "too-large",
    make: workbook(ONE, withSharedTexts("<si/>".repeat(FILE_LIMITS.sharedTexts + 1))),
  },
  {
    name: "a long text that many cells share",
    outcome: "too-large",
    make: workbook(
      data(row('<c t="s"><v>0</v></c>'.repeat(3000))),
      withSharedTexts(`<si><t>${"12 ".repeat(10_900)}</t></si>`),
    ),
  },
  {
    name: "a text longer than Excel has",
    outcome: "too-large",
    make: workbook(data(row(`<c t="inlineStr"><is><t>${"a".repeat(40_000)}</t></is></c>`))),
  },
  {
    name: "a shared text that is not there",
    outcome: "damaged",
    make: workbook(data(row('<c t="s"><v>4000000</v></c>')), withSharedTexts("<si><t>a</t></si>")),
  },
  {
    name: "a formula that shares itself",
    outcome: "read",
    make: workbook(
      data(row('<c r="A1"><f t="shared" si="0"/></c><c r="B1"><f t="shared" si="0" ref="A1:C1">B1</f></c>')),
    ),
  },
  {
    name: "a formula of a million brackets",
    outcome: "too-large",
    make: workbook(data(row(`<c><f>${"(".repeat(1_000_000)}</f></c>`))),
  },
  {
    name: "names that stand for each other",
    outcome: "read",
    make: workbook(ONE, withNames('<definedName name="a">b+1</definedName><definedName name="b">a+1</definedName>')),
  },
  {
    name: "more names than are read",
    outcome: "too-large",
    make: workbook(ONE, withNames('<definedName name="a">1</definedName>'.repeat(FILE_LIMITS.names + 1))),
  },
  {
    name: "more looks than are read",
    outcome: "too-large",
    make: workbook(
      ONE,
      withPart(
        "styles.xml",
        "styles",
        `<styleSheet><cellXfs>${"<xf/>".repeat(FILE_LIMITS.looks + 1)}</cellXfs></styleSheet>`,
      ),
    ),
  },
  {
    name: "elements without an end, a hundred thousand of each",
    outcome: "read",
    make: workbook(
      data('<row r="1">'.repeat(100_000)) + '<conditionalFormatting sqref="A1"><dataValidation>'.repeat(100_000),
      withPart("styles.xml", "styles", "<cellXfs>".repeat(100_000)),
    ),
  },
  {
    name: "an attribute of a million signs",
    outcome: "read",
    make: workbook(data(row(`<c r="A1"><f ${"a".repeat(1_000_000)}>1</f><v>1</v></c>`))),
  },
  {
    name: "cells without an end",
    outcome: "damaged",
    make: workbook("<sheetData><row><c><v>1</v></c></row>"),
  },
  {
    name: "a cell in row 0",
    outcome: "damaged",
    make: workbook(data(row('<c r="A0"><v>1</v></c>'))),
  },
  {
    name: "wrong types everywhere",
    outcome: "read",
    make: workbook(
      '<sheetFormatPr defaultColWidth="x"/><cols><col min="x" max="" width="-1"/></cols>' +
        data(
          '<row r="x" ht="y" customHeight="1"><c r="A1" t="zzz"><v>1</v></c><c r="B1"><v>abc</v></c><c r="C1"><v>1e999</v></c>' +
            '<c r="D1" t="b"><v>maybe</v></c><c r="E1" t="e"><v>#FOO!</v></c><c r="F1" s="-1"><v>NaN</v></c><c s="99999999"><v>1</v></c></row>',
        ) +
        '<mergeCells><mergeCell ref="?"/><mergeCell/></mergeCells>',
      withPart("styles.xml", "styles", '<numFmt numFmtId="x"/><cellXfs><xf numFmtId="-1"/></cellXfs>'),
    ),
  },
  {
    name: "another format's files among the parts",
    outcome: "read",
    make: workbook(ONE, (texts) => ({ "META-INF/manifest.xml": "<manifest/>", "Index/Document.iwa": "a", ...texts })),
  },
];
