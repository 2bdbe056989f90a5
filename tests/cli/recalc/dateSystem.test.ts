import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../../src/cli/runCommand";
import { writeZip } from "../../../src/files/zip/writeZip";
import { terminalOf } from "../../support/recordedTerminal";
import { parts, workbookTexts } from "../../support/workbookFile";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoreboard-"));
});
afterEach(() => rm(folder, { recursive: true }));

test.each([
  ["fi", / käyttää vuoden 1904 päivämääräjärjestelmää, /],
  ["sv", / använder datumsystemet 1904, /],
  ["en", / uses the 1904 date system, /],
])("a workbook that counts its dates from 1904 is refused in one line, in %s", async (language, message) => {
  const texts = workbookTexts([["Taulu", '<sheetData><row r="1"><c r="A1"><f>1+1</f></c></row></sheetData>']]);
  const workbook = (texts["xl/workbook.xml"] ?? "").replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
  const file = join(folder, "vanha.xlsx");
  await writeFile(file, await writeZip(parts({ ...texts, "xl/workbook.xml": workbook }), "deflated"));
  const { terminal, printed, noted } = terminalOf();
  const args = ["recalc", file, "--out", join(folder, "ulos.xlsx"), "--lang", language];
  expect(await runCommand(args, {}, terminal)).toBe(2);
  expect(printed).toEqual([]);
  expect(noted).toEqual([expect.stringMatching(message)]);
  expect(await readdir(folder)).toEqual(["vanha.xlsx"]);
});
