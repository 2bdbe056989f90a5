import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { excelizePath } from "../../src/files/node/excelizePath";
import { openPackage } from "../../src/files/read/openPackage";
import { readDocument } from "../../src/files/readDocument";
import { writeDocument } from "../../src/files/writeDocument";
import { writeZip } from "../../src/files/zip/writeZip";
import type { CellContent } from "../../src/scoreboard/document";
import { sampleDocument } from "../../src/scoreboard/sample/sampleDocument";
import { sampleIn } from "../support/sampleIn";
import { scoreboard, withCommand } from "../support/scoreboardCommand";
import { parts, workbookFile, workbookTexts } from "../support/workbookFile";

withCommand();

const SAMPLE = join(__dirname, "..", "..", "assets", "tulostaulu-2022Q3.xlsx");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoreboard-"));
});
afterEach(() => rm(folder, { recursive: true }));

const run = (...args: string[]): ReturnType<typeof scoreboard> => scoreboard(folder, ["recalc", ...args]);
const read = (name: string): Promise<Uint8Array> => readFile(join(folder, name));

/** The sample with each formula's result made anew. */
async function sampleWithResults(result: (cell: CellContent, index: number) => CellContent): Promise<Uint8Array> {
  const document = sampleDocument();
  const sheets = document.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell, index) => (cell.formula === undefined ? cell : result(cell, index))),
  }));
  return writeDocument({ ...document, sheets }, excelizePath());
}

/** The sheets' own texts without the results of formulas, and every other part byte for byte. */
async function withoutResults(bytes: Uint8Array): Promise<Record<string, string>> {
  const entries = [...(await openPackage(bytes))].map(([name, part]) => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, Buffer.from(part).toString("base64")] as const;
    const text = new TextDecoder().decode(part);
    return [
      name,
      text.replace(/<c ([^>]*)>(<f.*?(?:<\/f>|\/>))(?:<v[^>]*>[^<]*<\/v>)?<\/c>/g, (_, tag: string, formula: string) =>
        [tag.replace(/ t="\w+"/, ""), formula].join(),
      ),
    ] as const;
  });
  return Object.fromEntries(entries);
}

async function expectResultsOf(expected: Uint8Array, found: Uint8Array): Promise<void> {
  const [before, after] = [await readDocument(expected, excelizePath()), await readDocument(found, excelizePath())];
  for (const [index, sheet] of before.sheets.entries()) {
    const cells = after.sheets[index]?.cells ?? [];
    expect(cells).toHaveLength(sheet.cells.length);
    for (const [place, cell] of sheet.cells.entries()) {
      const value: unknown = typeof cell.value === "number" ? expect.closeTo(cell.value, 9) : cell.value;
      expect(cells[place]).toEqual({ ...cell, value });
    }
  }
}

test("a sound workbook comes out with every part as it was", async () => {
  const { status, output, errors } = await run(SAMPLE, "--out", "ulos.xlsx", "--lang", "fi");
  expect({ status, errors }).toEqual({ status: 0, errors: "" });
  expect(output).toMatch(/^Kirjoitettu ulos\.xlsx: laskettuja kaavoja \d+, muuttuneita tuloksia 0\.\n$/);
  expect(await openPackage(await read("ulos.xlsx"))).toEqual(await openPackage(await readFile(SAMPLE)));
});

test("results that are missing or wrong become those of Excel; nothing else changes", async () => {
  const wrong = [null, 0.5, "väärä", true, { error: "#REF!" }];
  const bytes = await sampleWithResults((cell, index) => ({ ...cell, value: wrong[index % wrong.length] ?? null }));
  await writeFile(join(folder, "sisaan.xlsx"), bytes);
  const { status, output } = await run("sisaan.xlsx", "--out", "ulos.xlsx");
  expect({ status, lines: output.trim().split("\n").length }).toEqual({ status: 0, lines: 1 });
  const after = await read("ulos.xlsx");
  await expectResultsOf(await sampleWithResults((cell) => cell), after);
  expect(await withoutResults(after)).toEqual(await withoutResults(bytes));
  expect(await read("sisaan.xlsx")).toEqual(Buffer.from(bytes));
});

describe("a workbook with more than the engine knows", () => {
  const OTHERS = {
    "xl/charts/chart1.xml": '<c:chartSpace xmlns:c="urn:c"><c:v>12</c:v></c:chartSpace>',
    "xl/comments1.xml": "<comments>\r\n<comment ref='A1'/></comments>",
  };
  const sheet = (rows: readonly string[]): string =>
    `<sheetData>${rows.map((cells, index) => `<row r="${String(index + 1)}">${cells}</row>`).join("")}</sheetData>`;
  const ROWS = [
    '<c r="A1"><v>50</v></c><c r="B1"><v>200</v></c><c r="C1" s="0"><f>FOO(A1)</f><v>5</v></c><c r="D1"><f>C1*2</f><v>1</v></c>',
    '<c r="A2"><v>60</v></c><c r="B2"><v>0</v></c><c r="C2"><f>SUM(Luvut)</f><v>1</v></c><c r="D2"><f>D2+1</f><v>8</v></c>',
    '<c r="A3" cm="1"><f t="array" ref="A3:A4">_xldudf_SCOREBOARD_SHARE(A1:A2,B1:B2)</f></c><c r="C3"><f>_xldudf_SCOREBOARD_SHARE(D1,100)</f><v>9</v></c>',
    '<c r="C4"><f>BAR()</f></c><c r="D4"><f>IFERROR(C4,1)</f></c><c r="E4"><f>Poissa*2</f><v>7</v></c>',
  ];

  const made = async (): Promise<Uint8Array> => {
    const texts = workbookTexts([["Taulu 1", sheet(ROWS)]]);
    const names =
      "<definedNames><definedName name=\"Luvut\">'Taulu 1'!$A$1:$A$2</definedName>" +
      '<definedName name="Poissa">Poistettu!$A$1</definedName></definedNames></workbook>';
    const workbook = (texts["xl/workbook.xml"] ?? "").replace("</workbook>", names);
    return writeZip(parts({ ...texts, "xl/workbook.xml": workbook, ...OTHERS }), "deflated");
  };

  const recalculated = async (...args: string[]): Promise<{ output: string; xml: string }> => {
    const bytes = await made();
    await writeFile(join(folder, "sisaan.xlsx"), bytes);
    const { status, output, errors } = await run("sisaan.xlsx", "--out", "ulos.xlsx", ...args);
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
    const [before, after] = [new Map(await openPackage(bytes)), new Map(await openPackage(await read("ulos.xlsx")))];
    const path = "xl/worksheets/sheet1.xml";
    const xml = new TextDecoder().decode(after.get(path));
    before.delete(path);
    after.delete(path);
    expect(after).toEqual(before);
    return { output, xml };
  };

  const ARRAY_FILLED = '<c r="A4" t="e"><v>#DIV/0!</v></c>';

  test("what it cannot calculate keeps its result, counts with it and is listed; arrays fill their cells", async () => {
    const { output, xml } = await recalculated();
    expect(output.split("\n")).toEqual([
      "Wrote ulos.xlsx: 5 formulas calculated, 6 results changed.",
      "'Taulu 1'!C1 keeps its result: FOO is unknown.",
      "'Taulu 1'!D2 keeps its result: the formula refers to itself.",
      "'Taulu 1'!E4 keeps its result: Poissa is unknown.",
      "'Taulu 1'!C4 keeps its result: BAR is unknown.",
      "",
    ]);
    expect(xml).toContain(
      sheet([
        (ROWS[0] ?? "").replace("<f>C1*2</f><v>1</v>", "<f>C1*2</f><v>10</v>"),
        (ROWS[1] ?? "").replace("<v>1</v>", "<v>110</v>"),
        (ROWS[2] ?? "").replace("</f></c>", "</f><v>0.25</v></c>").replace("<v>9</v>", "<v>0.1</v>"),
        ARRAY_FILLED + (ROWS[3] ?? "").replace("<f>IFERROR(C4,1)</f>", "<f>IFERROR(C4,1)</f><v>1</v>"),
      ]),
    );
  });

  test("--only-scoreboard calculates our functions from the results that are there", async () => {
    const { output, xml } = await recalculated("--only-scoreboard");
    expect(output).toBe("Wrote ulos.xlsx: 2 formulas calculated, 3 results changed.\n");
    const third = (ROWS[2] ?? "").replace("</f></c>", "</f><v>0.25</v></c>").replace("<v>9</v>", "<v>0.01</v>");
    expect(xml).toContain(sheet([ROWS[0] ?? "", ROWS[1] ?? "", third, ARRAY_FILLED + (ROWS[3] ?? "")]));
  });
});

test("a scoreboard in Swedish calculates to what it was made with", async () => {
  await writeFile(join(folder, "taulu.xlsx"), await writeDocument(sampleIn("sv"), excelizePath()));
  const { status, output, errors } = await run("taulu.xlsx", "--out", "ulos.xlsx", "--lang", "fi");
  expect({ status, errors }).toEqual({ status: 0, errors: "" });
  expect(output).toMatch(/: laskettuja kaavoja \d+, muuttuneita tuloksia 0\.\n$/);
});

test("a call that is not stored as an array gives its first element and fills no other cell", async () => {
  const rows = [
    '<row r="1"><c r="A1"><v>50</v></c><c r="B1"><v>200</v></c><c r="C1"><f>_xldudf_SCOREBOARD_SHARE(A1:A2,B1:B2)</f></c></row>',
    '<row r="2"><c r="A2"><v>60</v></c><c r="B2"><v>80</v></c><c r="C2"><v>7</v></c><c r="D2"><f>SUM(C1:C2)</f></c></row>',
  ];
  await writeFile(
    join(folder, "sisaan.xlsx"),
    await workbookFile(["Taulu", `<sheetData>${rows.join("")}</sheetData>`]),
  );
  const { output } = await run("sisaan.xlsx", "--out", "ulos.xlsx");
  expect(output).toBe("Wrote ulos.xlsx: 2 formulas calculated, 2 results changed.\n");
  const [sheet] = (await readDocument(await read("ulos.xlsx"), excelizePath())).sheets;
  const values = sheet?.cells.map(({ row, column, value }) => [row, column, value]);
  expect(values).toEqual(
    expect.arrayContaining([
      [0, 2, 0.25],
      [1, 2, 7],
      [1, 3, 7.25],
    ]),
  );
});

describe("what cannot be done: status 2, one line, no output", () => {
  test.each([
    [[SAMPLE], "The option --out is needed. See scoreboard --help.\n"],
    [["--out", "ulos.xlsx"], "Give the workbook to calculate. See scoreboard --help.\n"],
    [["puuttuu.xlsx", "--out", "ulos.xlsx"], "puuttuu.xlsx: there is no such file.\n"],
    [["teksti.xlsx", "--out", "ulos.xlsx"], "teksti.xlsx is not an Excel workbook (.xlsx).\n"],
    [[SAMPLE, "--out", "teksti.xlsx"], "teksti.xlsx exists already. Give --force to replace it.\n"],
    [
      ["teksti.xlsx", "--out", "./teksti.xlsx", "--force"],
      "./teksti.xlsx is the workbook itself. Give another file to write.\n",
    ],
  ])("%j", async (args, message) => {
    await writeFile(join(folder, "teksti.xlsx"), "teksti");
    expect(await run(...args)).toEqual({ status: 2, output: "", errors: message });
    expect(await readdir(folder)).toEqual(["teksti.xlsx"]);
    expect(await readFile(join(folder, "teksti.xlsx"), "utf8")).toBe("teksti");
  });
});
