import { currentAgreement } from "../../../src/agreement/current";
import { excelizePath } from "../../../src/files/node/excelizePath";
import { openPackage } from "../../../src/files/read/openPackage";
import { worksheetParts } from "../../../src/files/read/packageIndex";
import { readSnapshot } from "../../../src/files/readSnapshot";
import { FileObstacles } from "../../../src/files/update/fileObstacles";
import { writeDocument } from "../../../src/files/writeDocument";
import { writeZip } from "../../../src/files/zip/writeZip";
import type { SheetDocument } from "../../../src/scoreboard/document";
import type { Change } from "../../../src/validation/fix";
import { resolveChanges } from "../../../src/validation/fixing/rows/resolveChanges";
import { areaOf } from "../../support/a1";
import { withRowsExchanged } from "../../support/deletedRow";
import { withExcelize } from "../../support/excelizeDeadline";
import { cleanScoreboard } from "../../support/scoreboardSnapshot";

withExcelize();

const agreement = currentAgreement;
const SHEETS = ["Tiedot", "Tavoitteet", "Tehokkuus"];
const SORT: Change = { kind: "sortRows", sheet: "Tehokkuus" };

/** Three sheets of a scoreboard, two rows of Tehokkuus in each other's place. */
async function file(change: (sheet: SheetDocument) => SheetDocument = (sheet) => sheet): Promise<Uint8Array> {
  const { sheets, names } = withRowsExchanged(cleanScoreboard(), "Tehokkuus", 6, 12);
  const document = {
    sheets: sheets
      .filter(({ name }) => SHEETS.includes(name))
      .map((sheet) => (sheet.name === "Tehokkuus" ? change(sheet) : sheet)),
    names: names.filter(({ sheet }) => SHEETS.includes(sheet)),
  };
  return writeDocument(document, excelizePath());
}

async function against(bytes: Uint8Array, changes: readonly Change[]): Promise<unknown> {
  const obstacles = await FileObstacles.of(bytes, excelizePath());
  return obstacles.against(resolveChanges(await readSnapshot(bytes), changes, agreement));
}

/** The file with the text of a part changed. */
async function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = new Map(await openPackage(bytes));
  const xml = new TextDecoder().decode(parts.get(path));
  expect(change(xml)).not.toBe(xml);
  parts.set(path, new TextEncoder().encode(change(xml)));
  return writeZip(parts, "deflated");
}

test("nothing stands against rows of the template", async () => {
  expect(await against(await file(), [SORT])).toBeNull();
});

describe("an array formula", () => {
  const planted = async (): Promise<Uint8Array> => {
    const bytes = await file();
    const sheet = worksheetParts(await openPackage(bytes)).find(({ name }) => name === "Tehokkuus")?.path ?? "";
    return withPart(bytes, sheet, (xml) =>
      xml
        .replace(/(<c r="K6"[^>]*>)<f[^>]*>/, '$1<f t="array" ref="K6:K7">')
        .replace(/(<c r="K7"[^>]*>)<f[^>]*>[^<]*<\/f>/, "$1"),
    );
  };
  const write = (address: string): Change => {
    const { row, column } = areaOf(address);
    return { kind: "cell", sheet: "Tehokkuus", row, column, to: { value: 7 } };
  };

  test("is written over in none of its cells, whichever fix it is, and moves in no part", async () => {
    const bytes = await planted();
    const refusal = { obstacle: "array", at: { sheet: "Tehokkuus", area: areaOf("K6:K7") } };
    expect(await against(bytes, [write("K7")])).toEqual(refusal);
    expect(await against(bytes, [write("K6")])).toEqual(refusal);
    expect(await against(bytes, [write("K8")])).toBeNull();
    expect(await against(bytes, [SORT])).toEqual(refusal);
  });
});

test.each<[obstacle: string, planted: () => Promise<Uint8Array>]>([
  ["notes", () => file((sheet) => ({ ...sheet, notes: [{ row: 11, column: 2, text: "Tarkistettu" }] }))],
  [
    "looks",
    () =>
      file((sheet) => ({ ...sheet, styles: [...sheet.styles, { area: areaOf("C6"), style: { fill: "#FFFF00" } }] })),
  ],
  [
    "name",
    async () =>
      withPart(await file(), "xl/workbook.xml", (xml) =>
        xml.replace(
          "</definedNames>",
          '<definedName name="TTOL_päätökset">Tehokkuus!$C$6</definedName></definedNames>',
        ),
      ),
  ],
])("%s on the rows stand against moving them", async (obstacle, planted) => {
  expect(await against(await planted(), [SORT])).toMatchObject({ obstacle, at: { sheet: "Tehokkuus" } });
});
