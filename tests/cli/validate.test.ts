import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { readCustomXml } from "../../src/files/customXml/readCustomXml";
import { writeCustomXml } from "../../src/files/customXml/writeCustomXml";
import { excelizePath } from "../../src/files/node/excelizePath";
import { readSnapshot } from "../../src/files/readSnapshot";
import { writeDocument } from "../../src/files/writeDocument";
import { currentAgreement } from "../../src/agreement/current";
import { readDocument } from "../../src/files/readDocument";
import { acceptancesXml } from "../../src/validation/accepted/acceptancesXml";
import { ACCEPTANCES_NAMESPACE } from "../../src/validation/accepted/namespace";
import { acceptanceOf } from "../../src/validation/accepted/accept";
import { SETTINGS_NAMESPACE } from "../../src/validation/settings/namespace";
import { workbookSettingsXml } from "../../src/validation/settings/workbookSettings";
import { validate } from "../../src/validation/engine";
import { withExcelize } from "../support/excelizeDeadline";
import { plantedDocument } from "../support/plantedDocument";
import { terminalOf } from "../support/recordedTerminal";

withExcelize();

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoreboard-"));
});
afterEach(() => rm(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);

async function run(...args: string[]) {
  const { terminal, printed, noted } = terminalOf();
  const status = await runCommand(["validate", ...args, "--lang", "en"], {}, terminal);
  return { status, output: printed.join("\n"), notes: noted.join("\n") };
}

/** A sample whose decisions of one row do not add up. */
async function planted(): Promise<Uint8Array> {
  return writeDocument(plantedDocument({ "Käsittelyajat!D5": 2871 }), excelizePath());
}

async function accepting(bytes: Uint8Array): Promise<Uint8Array> {
  const { findings } = validate(await readSnapshot(bytes), { agreement: currentAgreement });
  const acceptances = findings
    .filter(({ severity }) => severity === "error")
    .map((finding) => acceptanceOf(finding, { reason: "=Siirretty", accepted: "2022-10-14", expires: null }));
  return writeCustomXml(bytes, ACCEPTANCES_NAMESPACE, acceptancesXml(acceptances));
}

describe("accepted deviations", () => {
  test("do not count, and are told", async () => {
    await writeFile(path("a.xlsx"), await accepting(await planted()));
    const { status, output, notes } = await run(path("a.xlsx"));
    expect({ status, notes }).toEqual({ status: 0, notes: "" });
    expect(output).toMatch(/^✔ .*No errors/);
    expect(output).toMatch(/\n {2}Accepted deviations: [1-9]/);
    const [report] = JSON.parse((await run(path("a.xlsx"), "--format", "json")).output) as [{ accepted: unknown[] }];
    expect(report.accepted).toContainEqual(
      expect.objectContaining({ rule: "A01", cell: "D5", reason: "=Siirretty", accepted: "2022-10-14", expires: null }),
    );
  });

  test("that cannot be read are told, and everything counts", async () => {
    await writeFile(
      path("a.xlsx"),
      await writeCustomXml(
        await planted(),
        ACCEPTANCES_NAMESPACE,
        `<accepted xmlns="${ACCEPTANCES_NAMESPACE}">?</accepted>`,
      ),
    );
    const { status, notes } = await run(path("a.xlsx"));
    expect(status).toBe(1);
    expect(notes).toMatch(/a\.xlsx: the accepted deviations cannot be read \(JSON\), so every finding counts\.$/);
  });
});

describe("rules that are off in the workbook", () => {
  const withSettings = async (xml: string): Promise<string> => {
    await writeFile(path("a.xlsx"), await writeCustomXml(await planted(), SETTINGS_NAMESPACE, xml));
    return path("a.xlsx");
  };

  test("find nothing, and every report names them", async () => {
    const file = await withSettings(workbookSettingsXml({ rulesOff: ["A01"] }));
    const { output } = await run(file, "--report", path("a.html"));
    expect(output).not.toContain("[A01]");
    expect(output).toMatch(/\n {2}Rules switched off: A01 /);
    expect(await readFile(path("a.html"), "utf8")).toContain("Rules switched off");
    expect(JSON.parse((await run(file, "--format", "json")).output)).toMatchObject([{ rulesOff: ["A01"] }]);
    expect(JSON.parse((await run(file, "--format", "sarif")).output)).toMatchObject({
      runs: [{ artifacts: [{ properties: { rulesOff: ["A01"] } }] }],
    });
  });

  test("that cannot be read are told, and every rule is used", async () => {
    const { status, notes } = await run(await withSettings(`<settings xmlns="${SETTINGS_NAMESPACE}">?</settings>`));
    expect(status).toBe(1);
    expect(notes).toMatch(/the settings of the workbook cannot be read \(JSON\), so every rule is used\.$/);
  });
});

describe("the former period", () => {
  test("is compared with, and a new scoreboard takes its figures", async () => {
    await writeFile(path("q3.xlsx"), await writeDocument(plantedDocument({}), excelizePath()));
    const { terminal, noted } = terminalOf();
    const made = await runCommand(
      ["new", path("q4.xlsx"), "--period", "2022Q4", "--previous", path("q3.xlsx")],
      {},
      terminal,
    );
    expect({ made, noted }).toEqual({ made: 0, noted: [] });
    const { sheets } = await readSnapshot(await readFile(path("q4.xlsx")));
    const [former, next] = [await readSnapshot(await readFile(path("q3.xlsx"))), { sheets }].map(({ sheets }) =>
      sheets.find(({ name }) => name === "Käsittelyajat"),
    );
    expect(next?.values[4]?.[19]).toBe(former?.values[4]?.[7]);
    const queues = [former, next].map((_, index) =>
      (index === 0 ? plantedDocument({}).sheets : sheets).find(({ name }) => name === "Ruuhka ja resurssit"),
    );
    expect(queues.every((sheet) => sheet !== undefined)).toBe(true);
    const { status, output } = await run(path("q4.xlsx"), "--previous", path("q3.xlsx"), "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject([{ former: { period: "2022Q3", compared: true } }]);
  });

  test("is found on copies of the sheets in the workbook itself", async () => {
    const [own, before] = [plantedDocument({ "Käsittelyajat!K9": 7800 }), plantedDocument({ "Tiedot!B5": "2022Q2" })];
    const copies = before.sheets.map((sheet) => ({
      ...sheet,
      name: `${sheet.name} 2022Q2`,
      tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}_2` })),
      charts: [],
    }));
    await writeFile(
      path("q3.xlsx"),
      await writeDocument({ ...own, sheets: [...own.sheets, ...copies] }, excelizePath()),
    );
    const { output } = await run(path("q3.xlsx"));
    expect(output).toContain("\n  Former period: Q2/2022, the workbook’s own sheets 2022Q2\n");
    expect(output).toContain("[P05]");
    expect(output).not.toMatch(/^Käsittelyajat 2022Q2$/m);
  });

  test("left out is said not to be compared with", async () => {
    await writeFile(path("q3.xlsx"), await writeDocument(plantedDocument({}), excelizePath()));
    expect((await run(path("q3.xlsx"))).output).toContain("\n  Former period: not compared\n");
  });

  test("of another period is an error, and makes no new scoreboard", async () => {
    await writeFile(path("q3.xlsx"), await writeDocument(plantedDocument({}), excelizePath()));
    const { status, output } = await run(path("q3.xlsx"), "--previous", path("q3.xlsx"));
    expect(status).toBe(1);
    expect(output).toContain("[P06]");
    const { terminal, noted } = terminalOf();
    const args = ["new", path("uusi.xlsx"), "--period", "2023Q1", "--previous", path("q3.xlsx"), "--lang", "en"];
    expect(await runCommand(args, {}, terminal)).toBe(2);
    expect(noted).toEqual([`${path("q3.xlsx")} is of 2022Q3; 2022Q4 was expected.`]);
    expect(await readdir(folder)).toEqual(["q3.xlsx"]);
  });
});

describe("several workbooks", () => {
  test("are summed up; the worst decides the status", async () => {
    await writeFile(path("a.xlsx"), await writeDocument(plantedDocument({}), excelizePath()));
    await writeFile(path("b.xlsx"), await planted());
    const { status, output } = await run(path("a.xlsx"), path("b.xlsx"));
    expect(status).toBe(1);
    expect(output).toMatch(/\n\n2 files: 1 without errors; [1-9]\d* errors?, \d+ warnings? in all\.$/);
    const missing = await run(path("a.xlsx"), path("puuttuu.xlsx"));
    expect(missing.status).toBe(2);
    expect(missing.output).toMatch(/\n\n2 files: 1 without errors, 1 could not be read; 0 errors, /);
  });

  test("make one SARIF log", async () => {
    await writeFile(path("a.xlsx"), await writeDocument(plantedDocument({}), excelizePath()));
    await writeFile(path("b.xlsx"), await planted());
    const { status, output } = await run(path("a.xlsx"), path("b.xlsx"), "--format", "sarif");
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ version: "2.1.0", runs: [{ artifacts: [{}, {}] }] });
  });
});

describe("--report", () => {
  test("writes a page", async () => {
    await writeFile(path("a.xlsx"), await planted());
    const { status, notes } = await run(path("a.xlsx"), "--report", path("raportti.html"));
    expect({ status, notes }).toEqual({ status: 1, notes: `Wrote ${path("raportti.html")}.` });
    expect(await readFile(path("raportti.html"), "utf8")).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  test("writes a copy of the workbook with a sheet more, all else as it was, and again over it", async () => {
    const original = await accepting(await planted());
    await writeFile(path("a.xlsx"), original);
    expect((await run(path("a.xlsx"), "--report", path("b.xlsx"))).status).toBe(0);
    expect(await readFile(path("a.xlsx"))).toEqual(Buffer.from(original));
    const once = await readFile(path("b.xlsx"));
    const [before, after] = [await readDocument(original, excelizePath()), await readDocument(once, excelizePath())];
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    const sheet = after.sheets.at(-1);
    expect(sheet?.name).toBe("Validation");
    expect(sheet?.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(sheet?.cells.map(({ value }) => value)).toContain("accepted: =Siirretty");
    expect(await readCustomXml(once, ACCEPTANCES_NAMESPACE)).toBe(await readCustomXml(original, ACCEPTANCES_NAMESPACE));
    expect((await run(path("b.xlsx"), "--report", path("c.xlsx"))).status).toBe(0);
    const twice = await readDocument(await readFile(path("c.xlsx")), excelizePath());
    expect(twice.sheets.map(({ name }) => name)).toEqual(after.sheets.map(({ name }) => name));
  });

  test.each([
    [
      "a report of another kind",
      ["--report", "raportti.pdf"],
      /raportti\.pdf: the name of a report must end in \.html or \.xlsx\.$/,
    ],
    ["the workbook itself", ["--report", "a.xlsx"], /a\.xlsx is the workbook itself\. Give another file to write\.$/],
    ["a file that is there", ["--report", "on.html"], /on\.html exists already\. Give --force to replace it\.$/],
  ])("refuses %s, and writes nothing", async (_, [option = "", name = ""], message) => {
    await writeFile(path("a.xlsx"), await planted());
    await writeFile(path("on.html"), "tärkeä");
    const { status, notes } = await run(path("a.xlsx"), option, path(name));
    expect(status).toBe(2);
    expect(notes).toMatch(message);
    expect(await readFile(path("on.html"), "utf8")).toBe("tärkeä");
    expect((await readdir(folder)).sort()).toEqual(["a.xlsx", "on.html"]);
  });

  test("refuses a copy of several workbooks", async () => {
    await writeFile(path("a.xlsx"), await planted());
    await writeFile(path("b.xlsx"), await planted());
    const { status, notes } = await run(path("a.xlsx"), path("b.xlsx"), "--report", path("c.xlsx"));
    expect(status).toBe(2);
    expect(notes).toMatch(/c\.xlsx: a report as \.xlsx is a copy of one workbook\./);
  });

  test("leaves somebody else's sheet of that name alone", async () => {
    const document = plantedDocument({});
    const [sheet] = document.sheets;
    const theirs = {
      ...document,
      sheets: [...document.sheets, ...(sheet ? [{ ...sheet, name: "Validation", tables: [] }] : [])],
    };
    await writeFile(path("a.xlsx"), await writeDocument(theirs, excelizePath()));
    const { status, notes } = await run(path("a.xlsx"), "--report", path("b.xlsx"));
    expect(status).toBe(2);
    expect(notes).toMatch(/already has a sheet "Validation" that the command did not write/);
    expect(await readdir(folder)).toEqual(["a.xlsx"]);
  });
});
