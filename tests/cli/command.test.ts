import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageJson from "../../package.json";
import agreement from "../../src/agreement/migri-2022-2026.json";
import { excelizePath } from "../../src/files/node/excelizePath";
import { readSnapshot } from "../../src/files/readSnapshot";
import { writeDocument } from "../../src/files/writeDocument";
import type { CellValue } from "../../src/scoreboard/cellValue";
import type { WorkbookDocument } from "../../src/scoreboard/document";
import { sampleDocument } from "../../src/scoreboard/sample/sampleDocument";
import { COMMAND, scoreboard, withCommand } from "../support/scoreboardCommand";
import { withDeclaredSize, workbookFile } from "../support/workbookFile";

withCommand();

const ROOT = join(__dirname, "..", "..");
const SAMPLE = join(ROOT, "assets", "tulostaulu-2022Q3.xlsx");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoreboard-"));
});
afterEach(() => rm(folder, { recursive: true }));

const run = (...args: string[]): ReturnType<typeof scoreboard> => scoreboard(folder, args);

/** The sample with one typed value of Käsittelyajat changed. */
function sampleWith(address: { readonly row: number; readonly column: number }, value: CellValue): WorkbookDocument {
  const document = sampleDocument();
  return {
    ...document,
    sheets: document.sheets.map((sheet) =>
      sheet.name === "Käsittelyajat"
        ? {
            ...sheet,
            cells: sheet.cells.map((cell) =>
              cell.row === address.row && cell.column === address.column ? { ...cell, value } : cell,
            ),
          }
        : sheet,
    ),
  };
}

async function saved(name: string, document: WorkbookDocument): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, await writeDocument(document, excelizePath()));
  return file;
}

const D5 = { row: 4, column: 3 };

describe("validate", () => {
  test("a sound workbook: status 0, the verdict first, nothing on standard error", async () => {
    const { status, output, errors } = await run("validate", SAMPLE, "--lang", "fi");
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
    expect(output).toMatch(/^✔ .*tulostaulu-2022Q3\.xlsx: Ei virheitä eikä varoituksia, \d+ tiedoksi; .*, Q3\/2022\n/);
    expect(output).toContain("\n\nKäsittelyajat\n  H6 ");
  });

  test("a number typed as text: status 1, told at its address", async () => {
    const file = await saved("teksti.xlsx", sampleWith(D5, "2874 kpl"));
    const { status, output } = await run("validate", file);
    expect(status).toBe(1);
    expect(output).toMatch(/^✖ /);
    expect(output).toMatch(/\n {2}D5 +error +.*2874 kpl.*\[T06\]\n/);
  });

  test("as JSON it is one object a file", async () => {
    const file = await saved("teksti.xlsx", sampleWith(D5, "2874"));
    const { status, output } = await run("validate", SAMPLE, file, "--format", "json", "--lang", "en");
    expect(status).toBe(1);
    const reports = JSON.parse(output) as { findings: { rule: string }[] }[];
    const agreementPart = { id: "migri-2022-2026", title: "Maahanmuuttoviraston tulossopimus 2022–2026" };
    expect(reports).toMatchObject([
      { file: SAMPLE, valid: true, period: "2022Q3", agreement: agreementPart, counts: { error: 0, warning: 0 } },
      { file, valid: false, period: "2022Q3", agreement: agreementPart, counts: { error: 1, warning: 0 } },
    ]);
    const finding = reports[1]?.findings.find(({ rule }) => rule === "T01");
    expect(finding).toMatchObject({
      rule: "T01",
      name: "number-as-text",
      severity: "error",
      sheet: "Käsittelyajat",
      cell: "D5",
      actual: "2874",
      expected: 2874,
      fix: { kind: "auto" },
    });
    expect(finding).toHaveProperty("message");
    expect(finding).toHaveProperty("clause");
    expect(finding).not.toHaveProperty("range");
  });

  test("warnings fail only beyond what is allowed", async () => {
    await run("new", "tyhja.xlsx", "--period", "2023Q1");
    expect((await run("validate", "tyhja.xlsx")).status).toBe(0);
    expect((await run("validate", "tyhja.xlsx", "--max-warnings", "0")).status).toBe(1);
    expect((await run("validate", "tyhja.xlsx", "--max-warnings", "99")).status).toBe(0);
  });

  test("a file without calculated values gets one finding that says so", async () => {
    const document = sampleDocument();
    const file = await saved("laskematta.xlsx", {
      ...document,
      sheets: document.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
      })),
    });
    const { output } = await run("validate", file, "--format", "json");
    const [report] = JSON.parse(output) as { findings: { rule: string; severity: string }[] }[];
    expect(report?.findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule)).toEqual(["F09"]);
  });

  test("another agreement is taken from its file", async () => {
    const file = join(folder, "sopimus.json");
    await writeFile(file, JSON.stringify({ ...agreement, id: "toinen", title: "Toinen sopimus" }));
    const { output } = await run("validate", SAMPLE, "--agreement", file, "--format", "json");
    expect(JSON.parse(output)).toMatchObject([{ agreement: { id: "toinen", title: "Toinen sopimus" } }]);
  });

  test.each([
    ['{"id":\n "x"', "en", "is not JSON from line 2, character 5 on."],
    ['{"id": "x", "id": "y"}', "en", "is not a valid agreement: id: stands here twice"],
    [
      JSON.stringify({ ...agreement, years: [2022, "2023"] }),
      "en",
      "is not a valid agreement: years[1]: must be a number",
    ],
    [JSON.stringify({ ...agreement, title: "" }), "fi", "ei ole kelvollinen sopimus: title: teksti ei saa olla tyhjä"],
    [JSON.stringify({ ...agreement, x: 1 }), "sv", "är inget giltigt avtal: x: hör inte till ett avtal"],
  ])("a broken agreement is told with its place: %#", async (content, language, message) => {
    await writeFile(join(folder, "sopimus.json"), content);
    expect(await run("validate", SAMPLE, "--agreement", "sopimus.json", "--lang", language)).toEqual({
      status: 2,
      output: "",
      errors: `sopimus.json ${message}\n`,
    });
  });

  test("one file that cannot be read stops no other", async () => {
    const { status, output, errors } = await run("validate", "puuttuu.xlsx", SAMPLE);
    expect(status).toBe(2);
    expect(output).toMatch(/^✔ /);
    expect(errors).toBe("puuttuu.xlsx: there is no such file.\n");
  });
});

describe("what cannot be validated: status 2 and one line", () => {
  const sheet = (rows: string): Promise<Uint8Array> => workbookFile(["Taulu", `<sheetData>${rows}</sheetData>`]);
  const encrypted = (): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 1024);
    return bytes;
  };
  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ["not a workbook", "is not an Excel workbook (.xlsx).", () => new TextEncoder().encode("Prosessi;Ratkaistut\n")],
    ["encrypted", "is protected with a password. Save it in Excel without one.", encrypted],
    [
      "truncated",
      "is damaged or cut short. Open it in Excel and save it again.",
      async () => (await readFile(SAMPLE)).subarray(0, 9000),
    ],
    ["empty", "is empty.", () => new Uint8Array()],
    [
      "a million rows",
      "is too large for a scoreboard: its used area or its content exceeds what the command reads.",
      () => sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    ],
    [
      "a zip bomb",
      "is too large for a scoreboard: its used area or its content exceeds what the command reads.",
      async () => withDeclaredSize(await sheet(""), 2 ** 31),
    ],
  ])("%s", async (_, message, bytes) => {
    await writeFile(join(folder, "taulu.xlsx"), await bytes());
    expect(await run("validate", "taulu.xlsx")).toEqual({ status: 2, output: "", errors: `taulu.xlsx ${message}\n` });
  });

  test.each([
    [["validate"], "Give a workbook to validate. See scoreboard --help."],
    [["recalc", "a.xlsx", "--previous", "b.xlsx"], "There is no option --previous here. See scoreboard --help."],
    [["validate", "a.xlsx", "--format", "xml"], '--format is text, json, or sarif, not "xml". See scoreboard --help.'],
    [
      ["validate", "a.xlsx", "--max-warnings", "few"],
      '--max-warnings is a whole number from 0 up, not "few". See scoreboard --help.',
    ],
    [["validate", "a.xlsx", "--lang"], "The option --lang needs a value. See scoreboard --help."],
    [["calc", "1", "--force"], "There is no option --force here. See scoreboard --help."],
    [["fix", "a.xlsx"], "The option --out is needed. See scoreboard --help."],
    [["fix", "a.xlsx", "--out", "b.xlsx", "--rule", ","], "The option --rule needs a value. See scoreboard --help."],
    [["mend", "a.xlsx"], 'There is no command "mend". See scoreboard --help.'],
    [["validat", "a.xlsx"], 'There is no command "validat". Did you mean validate? See scoreboard --help.'],
    [
      ["validate", "a.xlsx", "--prev"],
      "There is no option --prev here. Did you mean --previous? See scoreboard --help.",
    ],
    [["new", "a.xlsx"], "The option --period is needed. See scoreboard --help."],
    [["new", "a.xlsx", "--period", "3/2023"], /^"3\/2023" can mean several periods\. Write 2023Q3, /],
    [["new", "a.xls", "--period", "2023"], "a.xls: the name must end in .xlsx."],
    [["new", "puuttuu/a.xlsx", "--period", "2023"], "puuttuu/a.xlsx: there is no such folder."],
    [
      ["new", "tulos\uFFFD.xlsx", "--period", "2023"],
      "tulos\uFFFD.xlsx has characters that are not UTF-8. Rename the file.",
    ],
    [[], "No command given. See scoreboard --help."],
  ])("%j", async (args, message) => {
    const { status, output, errors } = await run(...args);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(errors.trimEnd()).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
    expect(await readdir(folder)).toEqual([]);
  });

  test("a folder is no file", async () => {
    await mkdir(join(folder, "kansio.xlsx"));
    for (const args of [["validate"], ["new", "--period", "2023"]]) {
      expect(await run(...args, "kansio.xlsx")).toMatchObject({ status: 2, errors: "kansio.xlsx is a folder.\n" });
    }
  });

  test("a file that is read is not written, whatever it is read for", async () => {
    await copyFile(SAMPLE, join(folder, "q3.xlsx"));
    for (const args of [
      ["new", "q3.xlsx", "--period", "2022Q4", "--previous", "./q3.xlsx"],
      ["validate", SAMPLE, "--previous", "q3.xlsx", "--report", "q3.xlsx"],
    ]) {
      expect(await run(...args, "--force")).toEqual({
        status: 2,
        output: "",
        errors: "q3.xlsx is the workbook itself. Give another file to write.\n",
      });
    }
    expect((await readFile(join(folder, "q3.xlsx"))).equals(await readFile(SAMPLE))).toBe(true);
  });

  test("what cannot be printed is told, and is no result", () => {
    const unwritable = openSync(SAMPLE, "r");
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, "calc", "1", "--lang", "fi"], {
      stdio: ["ignore", unwritable, "pipe"],
      encoding: "utf8",
    });
    closeSync(unwritable);
    expect(stderr).toBe("Tulosta ei voitu tulostaa loppuun: järjestelmä ilmoittaa virheestä EBADF.\n");
    expect(status).toBe(2);
  });
});

describe("new", () => {
  test("makes a scoreboard of the period that holds no errors, and nothing else in the folder", async () => {
    const made = await run("new", "taulu.xlsx", "--period", "Q1/2023", "--lang", "fi");
    expect(made).toEqual({
      status: 0,
      output: "Kirjoitettu taulu.xlsx: tulostaulu 2023Q1, Maahanmuuttoviraston tulossopimus 2022–2026.\n",
      errors: "",
    });
    expect(await readdir(folder)).toEqual(["taulu.xlsx"]);
    const { sheets, calculated } = await readSnapshot(await readFile(join(folder, "taulu.xlsx")));
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Tiedot", "Yhteenveto", "Tavoitteet", "Käsittelyajat", "Tehokkuus", "Kustannusvastaavuus", "Laatu"],
      ...["Automaatio", "Ruuhka ja resurssit", "Jälkivalvonta", "Riskimalli", "Edustustot", "Muut mittarit"],
    ]);
    expect(calculated).toBe(true);
    const { output } = await run("validate", "taulu.xlsx", "--format", "json");
    expect(JSON.parse(output)).toMatchObject([{ valid: true, period: "2023Q1", counts: { error: 0 } }]);
  });

  test("makes it in the language that is asked for", async () => {
    expect((await run("new", "taulu.xlsx", "--period", "2022Q3", "--lang", "en")).status).toBe(0);
    const { sheets } = await readSnapshot(await readFile(join(folder, "taulu.xlsx")));
    expect(sheets.map(({ name }) => name).slice(0, 4)).toEqual([
      "Information",
      "Summary",
      "Targets",
      "Processing times",
    ]);
    const { output } = await run("validate", "taulu.xlsx", "--format", "json");
    expect(JSON.parse(output)).toMatchObject([{ valid: true, period: "2022Q3", counts: { error: 0 } }]);
  });

  test("leaves a file that is there alone, unless it is told to replace it", async () => {
    const file = join(folder, "taulu.xlsx");
    await writeFile(file, "tärkeä");
    expect(await run("new", "taulu.xlsx", "--period", "2023")).toEqual({
      status: 2,
      output: "",
      errors: "taulu.xlsx exists already. Give --force to replace it.\n",
    });
    expect(await readFile(file, "utf8")).toBe("tärkeä");
    expect((await run("new", "taulu.xlsx", "--period", "2023", "--force")).status).toBe(0);
    expect((await readSnapshot(await readFile(file))).sheets).toHaveLength(13);
    expect(await readdir(folder)).toEqual(["taulu.xlsx"]);
  });

  test("says for which years the agreement has no targets", async () => {
    const { status, errors } = await run("new", "taulu.xlsx", "--period", "2026");
    expect(status).toBe(0);
    expect(errors).toContain("2026");
  });
});

describe("calc", () => {
  test("prints the value, its reason beside it", async () => {
    expect(await run("calc", 'TARGET_DAYS("TTOL";2023)')).toEqual({ status: 0, output: "30\n", errors: "" });
    const { output, errors } = await run("calc", 'TARGET_DAYS("TTOL";2025)');
    expect(output).toBe("#N/A\n");
    expect(errors.trim().split("\n")).toHaveLength(1);
  });

  test("reads calls from standard input", async () => {
    const input = 'SHARE(1;2)\r\nWITHIN_TARGET({13;15}, "Erityisasiantuntija", 2023)\r\n';
    expect(await scoreboard(folder, ["calc", "-"], input)).toEqual({
      status: 0,
      output: "0.5\n[[true],[false]]\n",
      errors: "",
    });
  });
});

test("--version and --help answer, in the language of the environment or the asked one", async () => {
  expect(await run("--version")).toEqual({ status: 0, output: `${packageJson.version}\n`, errors: "" });
  expect((await run("--help")).output).toContain("Usage:");
  expect((await run("help")).output).toContain("Usage:");
  expect((await run("validate", "--help", "--lang=fi")).output).toContain("Käyttö:");
});
