import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { writeZip } from "../../src/files/zip/writeZip";
import { terminalOf } from "../support/recordedTerminal";
import { scoreboard, withCommand } from "../support/scoreboardCommand";
import { parts, workbookTexts } from "../support/workbookFile";

withCommand();

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoreboard-"));
});
afterEach(() => rm(folder, { recursive: true }));

const sheet = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

async function saved(xml: string, change: (texts: Record<string, string>) => void): Promise<string> {
  const texts = workbookTexts([["Käsittelyajat", xml]]);
  change(texts);
  const file = join(folder, "taulu.xlsx");
  await writeFile(file, await writeZip(parts(texts), "deflated"));
  return file;
}

test.each([
  ["fi", /sisältää osia, joita Excel ei kirjoita työkirjaan\./],
  ["sv", /innehåller delar som Excel inte skriver i en arbetsbok\./],
  ["en", /holds parts that Excel does not write into a workbook\./],
])("a workbook with entities is refused in one line, in %s", async (language, message) => {
  const file = await saved(sheet('<c r="A1"><v>1</v></c>'), (texts) => {
    texts["xl/styles.xml"] = '<!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]><styleSheet>&a;</styleSheet>';
  });
  const out = join(folder, "ulos.xlsx");
  for (const args of [
    ["validate", file],
    ["recalc", file, "--out", out],
  ]) {
    const { terminal, printed, noted } = terminalOf();
    expect(await runCommand([...args, "--lang", language], {}, terminal)).toBe(2);
    expect([printed, noted]).toEqual([[], [expect.stringMatching(message)]]);
  }
  expect(await readdir(folder)).toEqual(["taulu.xlsx"]);
});

test("so is one that would become another by a fix", async () => {
  await saved(sheet('<c r="A1"><v>1</v></c>'), (texts) => {
    texts["xl/../../muu.xml"] = "<a/>";
  });
  const { status, output, errors } = await scoreboard(folder, ["fix", "taulu.xlsx", "--out", "ulos.xlsx"]);
  expect({ status, output }).toEqual({ status: 2, output: "" });
  expect(errors).toMatch(/^taulu\.xlsx holds parts that Excel does not write into a workbook\..*\n$/);
  expect(await readdir(folder)).toEqual(["taulu.xlsx"]);
});

test("nothing is fetched, nothing is run, and endless names keep their results", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const file = await saved(
    sheet(
      `<c r="A1" t="str"><f>_xlfn.WEBSERVICE("${address}")</f><v>1</v></c><c r="B1"><f>HYPERLINK("${address}","x")</f><v>1</v></c>` +
        '<c r="C1"><f>cmd|\'/c calc\'!A1</f><v>1</v></c><c r="D1"><f>loputon+1</f><v>7</v></c><c r="E1"><f>[1]Taul1!A1</f><v>1</v></c>',
    ),
    (texts) => {
      texts["xl/workbook.xml"] = (texts["xl/workbook.xml"] ?? "").replace(
        "</workbook>",
        '<definedNames><definedName name="loputon">loputon+1</definedName></definedNames><externalReferences><externalReference r:id="rId9"/></externalReferences></workbook>',
      );
      texts["xl/_rels/workbook.xml.rels"] = (texts["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "</Relationships>",
        `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" TargetMode="External" Target="${address}"/></Relationships>`,
      );
    },
  );
  const recalc = await scoreboard(folder, ["recalc", file, "--out", "ulos.xlsx"]);
  expect(recalc).toMatchObject({ status: 0, errors: "" });
  expect(recalc.output).toMatch(/D1 keeps its result: the formula refers to itself\./);
  await scoreboard(folder, ["validate", file, "--report", "raportti.html"]);
  expect(asked).toEqual([]);
  await new Promise((resolve) => server.close(resolve));
});

test("texts of a workbook cannot steer the terminal", async () => {
  const file = await saved(sheet('<c r="A1"><v>1</v></c>'), (texts) => {
    texts["xl/workbook.xml"] = (texts["xl/workbook.xml"] ?? "").replace("Käsittelyajat", "&#x1b;[31m_x0007_&#x202e;");
  });
  const { output, errors } = await scoreboard(folder, ["validate", file, "--format", "json"]);
  expect(`${output}${errors}`).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
});
