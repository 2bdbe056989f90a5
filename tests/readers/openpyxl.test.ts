import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { currentAgreement } from "../../src/agreement/current";
import { areaAddress, cellAddress } from "../../src/scoreboard/address";
import type { SheetDocument, WorkbookDocument } from "../../src/scoreboard/document";
import { scoreboardDocument } from "../../src/scoreboard/scoreboardDocument";
import { root } from "../support/manifestXml";
import { plantedFile } from "../support/plantedFile";
import { scoreboard, withCommand } from "../support/scoreboardCommand";

const A4 = 9;

const contents = z.object({
  names: z.record(z.string(), z.string()),
  sheets: z.array(
    z.object({
      name: z.string(),
      tables: z.record(z.string(), z.string()),
      lists: z.record(z.string(), z.string()),
      icons: z.array(z.string()),
      charts: z.number(),
      notes: z.record(z.string(), z.string()),
      frozen: z.nullable(z.string()),
      protected: z.boolean(),
      paper: z.array(z.unknown()),
      /** Value or formula, number format, whether locked, and colour. */
      cells: z.record(z.string(), z.array(z.unknown())),
    }),
  ),
});

withCommand();

let folder = "";
let python = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoreboard-"));
  const program = join(root, "scripts", "findOpenpyxl.mjs");
  python = execFileSync(process.execPath, [program], { encoding: "utf8" }).trim();
});
afterAll(() => rm(folder, { recursive: true }));

function readWithOpenpyxl(file: string): z.infer<typeof contents> {
  const script = join(__dirname, "readWorkbook.py");
  const output = execFileSync(python, [script, join(folder, file)], { maxBuffer: 64 * 1024 * 1024 });
  return contents.parse(JSON.parse(output.toString()));
}

function expected({ tables, lists, iconSets, charts, notes, frozen, print, ...sheet }: SheetDocument): object {
  const titles = String((print?.headingRow ?? 0) + 1);
  return {
    name: sheet.name,
    tables: Object.fromEntries(tables.map(({ name, area }) => [name, areaAddress(area)])),
    lists: Object.fromEntries(lists.map(({ area, choices }) => [areaAddress(area), `"${choices.join(",")}"`])),
    icons: iconSets.map(({ area }) => areaAddress(area)).sort(),
    charts: charts?.length ?? 0,
    notes: Object.fromEntries((notes ?? []).map(({ row, column, text }) => [cellAddress(row, column), text])),
    frozen: cellAddress(frozen.rows, frozen.columns),
    protected: sheet.protected,
    paper: ["landscape", A4, `$${titles}:$${titles}`],
    cells: expect.any(Object) as unknown,
  };
}

const namesOf = ({ names }: WorkbookDocument): Record<string, string> =>
  Object.fromEntries(
    names.map(({ name, sheet, row, column }) => [
      name,
      `'${sheet}'!${cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")}`,
    ]),
  );

test("another program finds in a new scoreboard every sheet, table, name, drop-down, icon, chart, note and set-up", async () => {
  const period = { form: "quarter", year: 2022, quarter: 3 } as const;
  const document = scoreboardDocument({ agreement: currentAgreement, period, language: "sv" });
  const run = await scoreboard(folder, ["new", "uusi.xlsx", "--period", "2022Q3", "--lang", "sv"]);
  expect(run).toMatchObject({ status: 0, errors: "" });
  const { names, sheets } = readWithOpenpyxl("uusi.xlsx");
  expect(names).toEqual(namesOf(document));
  expect(sheets).toEqual(document.sheets.map(expected));
  for (const [index, { cells }] of document.sheets.entries()) {
    const filled = cells.filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ""));
    expect(Object.keys(sheets[index]?.cells ?? {})).toEqual(
      expect.arrayContaining(filled.map(({ row, column }) => cellAddress(row, column))),
    );
  }
});

test("in a mended workbook it finds one value changed and everything else as it was", async () => {
  await writeFile(join(folder, "virhe.xlsx"), await plantedFile({ "Käsittelyajat!H7": "47,6" }));
  await scoreboard(folder, ["fix", "virhe.xlsx", "--out", "korjattu.xlsx", "--rule", "T01"]);
  const [before, after] = [readWithOpenpyxl("virhe.xlsx"), readWithOpenpyxl("korjattu.xlsx")];
  const sheet = before.sheets.find(({ name }) => name === "Käsittelyajat");
  if (sheet) sheet.cells.H7 = ["47.6", ...(sheet.cells.H7 ?? []).slice(1)];
  expect(after).toEqual(before);
});
