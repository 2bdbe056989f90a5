import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCustomXml } from "../../src/files/customXml/writeCustomXml";
import { excelizePath } from "../../src/files/node/excelizePath";
import { readDocument } from "../../src/files/readDocument";
import { writeDocument } from "../../src/files/writeDocument";
import { openPackage } from "../../src/files/read/openPackage";
import { worksheetParts } from "../../src/files/read/packageIndex";
import { readSnapshot } from "../../src/files/readSnapshot";
import { cellAt } from "../../src/scoreboard/locate/cell";
import type { WorkbookDocument } from "../../src/scoreboard/document";
import { sampleDocument } from "../../src/scoreboard/sample/sampleDocument";
import { SETTINGS_NAMESPACE } from "../../src/validation/settings/namespace";
import { workbookSettingsXml } from "../../src/validation/settings/workbookSettings";
import { areaOf } from "../support/a1";
import { withRowDeleted, withRowsExchanged } from "../support/deletedRow";
import { plantedFile } from "../support/plantedFile";
import { scoreboard, withCommand } from "../support/scoreboardCommand";

withCommand();

const PLANTED = { "Käsittelyajat!H7": "48,6", "Käsittelyajat!D5": 2870, "Tehokkuus!D6": -118 };

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoreboard-"));
  await writeFile(join(folder, "virheet.xlsx"), await plantedFile(PLANTED));
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]): ReturnType<typeof scoreboard> => scoreboard(folder, ["fix", ...args]);
const read = (name: string): Promise<Uint8Array> => readFile(join(folder, name));

async function valueIn(file: string, place: string): Promise<unknown> {
  const [name = "", address = ""] = place.split("!");
  const sheet = (await readSnapshot(await read(file))).sheets.find((one) => one.name === name);
  const { row, column } = areaOf(address);
  return sheet && cellAt(sheet, row, column).value;
}

test("what is certain is mended and listed, calculated anew, and nothing but its sheet changes", async () => {
  const before = await read("virheet.xlsx");
  const { status, output, errors } = await run("virheet.xlsx", "--out", "ulos.xlsx", "--rule", "t01", "--lang", "fi");
  expect(errors).toBe("");
  expect(status).toBe(1);
  const lines = output.trim().split("\n");
  expect(lines[0]).toBe("Käsittelyajat!H7: ”48,6” → 48,6 [T01]");
  expect(lines.at(-1)).toMatch(/^Kirjoitettu ulos\.xlsx: korjauksia 1\. Virheitä oli (\d+), nyt (\d+);/);
  expect(await valueIn("ulos.xlsx", "Käsittelyajat!H7")).toBe(48.6);
  expect(await valueIn("ulos.xlsx", "Käsittelyajat!R7")).toBeCloseTo(48.6 - 60, 9);
  expect(await read("virheet.xlsx")).toEqual(Buffer.from(before));
  const [from, to] = [await openPackage(before), await openPackage(await read("ulos.xlsx"))];
  expect([...to.keys()].sort()).toEqual([...from.keys()].sort());
  const touched = [...from].filter(([name, part]) => !Buffer.from(part).equals(Buffer.from(to.get(name) ?? [])));
  const sheets = worksheetParts(from).filter(({ path }) => touched.some(([name]) => name === path));
  // The summary shows what hangs on the figure.
  expect(touched.map(([name]) => name).sort()).toEqual(sheets.map(({ path }) => path).sort());
  expect(sheets.map(({ name }) => name)).toContain("Käsittelyajat");
  expect(sheets.map(({ name }) => name)).not.toContain("Tiedot");
});

test("a rule that is off in the workbook finds nothing to mend", async () => {
  const off = workbookSettingsXml({ rulesOff: ["T01"] });
  await writeFile(join(folder, "pois.xlsx"), await writeCustomXml(await read("virheet.xlsx"), SETTINGS_NAMESPACE, off));
  const { output, errors } = await run("pois.xlsx", "--out", "pois-ulos.xlsx", "--rule", "T01", "--lang", "fi");
  expect(errors).toBe("");
  expect(output).toMatch(/^Kirjoitettu pois-ulos\.xlsx: korjauksia 0\./);
});

test("what is found beside the former period is mended too", async () => {
  await writeFile(join(folder, "q2.xlsx"), await plantedFile({ "Tiedot!B5": "2022Q2", "Tehokkuus!B6": 5100 }));
  await writeFile(join(folder, "q3.xlsx"), await plantedFile({ "Tehokkuus!G6": 5_227_000 }));
  const args = ["q3.xlsx", "--previous", "q2.xlsx", "--ask", "--rule", "P05", "--out", "p05.xlsx", "--lang", "fi"];
  const { output, errors } = await run(...args);
  expect(errors).toBe("");
  expect(output).toMatch(/^Tehokkuus!G6: 5.227.000 → 52.270 \[P05\]\n/);
  expect(await valueIn("p05.xlsx", "Tehokkuus!G6")).toBe(52_270);
});

test("the input is never written over, and an existing file only when that is asked for", async () => {
  expect(await run("virheet.xlsx", "--out", "virheet.xlsx", "--force")).toMatchObject({ status: 2, output: "" });
  await writeFile(join(folder, "vanha.xlsx"), "vanha");
  expect(await run("virheet.xlsx", "--out", "vanha.xlsx")).toMatchObject({ status: 2, output: "" });
  expect(Buffer.from(await read("vanha.xlsx")).toString()).toBe("vanha");
});

test.each([
  [["virheet.xlsx"], "The option --out is needed."],
  [["virheet.xlsx", "--out", "x.xlsx", "--rule", "Z99"], "There is no rule Z99."],
  [["poissa.xlsx", "--out", "x.xlsx"], "poissa.xlsx: there is no such file."],
])("%j is refused in one line", async (args, message) => {
  const { status, output, errors } = await run(...args);
  expect({ status, output, lines: errors.trim().split("\n").length }).toEqual({ status: 2, output: "", lines: 1 });
  expect(errors).toContain(message);
});

describe("rows", () => {
  const rowsOf = (document: WorkbookDocument, name: string): unknown => {
    const sheet = document.sheets.find((one) => one.name === name);
    return {
      names: sheet?.cells.filter(({ row, column }) => row > 3 && column === 0).map(({ row, value }) => [row, value]),
      formulas: sheet?.cells.flatMap(({ row, column, formula }) =>
        formula === undefined ? [] : [[row, column, formula]],
      ),
      heights: [...(sheet?.rowHeights ?? [])].sort((a, b) => a.row - b.row),
      tables: sheet?.tables,
      lists: sheet?.lists,
      iconSets: sheet?.iconSets,
    };
  };

  test("a deleted row comes back and shuffled ones are sorted, formulas of the summary with them", async () => {
    const original = sampleDocument();
    const wasm = excelizePath();
    const changed = withRowDeleted(withRowsExchanged(original, "Tehokkuus", 6, 13), "Käsittelyajat", 10);
    await writeFile(join(folder, "rivit.xlsx"), await writeDocument(changed, wasm));
    const args = ["--ask", "--rule", "S04,S07", "--lang", "en"];
    const { output, errors } = await run("rivit.xlsx", "--out", "rivit-ulos.xlsx", ...args);
    expect(errors).toBe("");
    expect(output).toContain("Käsittelyajat!10:10: missing → new row: Yrittäjä, extension [S04]");
    expect(output).toContain("Käsittelyajat!10:43: present rows → the same rows one row further down [S04]");
    expect(output).toContain("Tehokkuus!6:6: Kansalaisuus → TTOL [S07]");
    const written = await readDocument(await read("rivit-ulos.xlsx"), wasm);
    const expected = await readDocument(await writeDocument(original, wasm), wasm);
    for (const name of ["Käsittelyajat", "Tehokkuus", "Yhteenveto"]) {
      expect({ name, rows: rowsOf(written, name) }).toEqual({ name, rows: rowsOf(expected, name) });
    }
  });
});
