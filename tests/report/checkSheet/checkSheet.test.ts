import { LANGUAGES } from "../../../src/i18n/language";
import { CHECK_SHEET_MARK, checkSheet } from "../../../src/report/checkSheet/checkSheet";
import { withCheckSheet } from "../../../src/report/checkSheet/withCheckSheet";
import type { CellValue } from "../../../src/scoreboard/cellValue";
import type { SheetDocument, WorkbookDocument } from "../../../src/scoreboard/document";
import { sampleDocument } from "../../../src/scoreboard/sample/sampleDocument";
import { HOSTILE, hostileScoreboard, validatedWorkbook } from "../../support/validatedWorkbook";

function rowsOf({ cells }: SheetDocument): CellValue[][] {
  const last = Math.max(...cells.map(({ row }) => row));
  return Array.from({ length: last + 1 }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .sort((one, other) => one.column - other.column)
      .map(({ value }) => value),
  );
}

const workbook = validatedWorkbook(hostileScoreboard(), { accepted: ["A01"], reason: HOSTILE });

function sheetOf(document: WorkbookDocument): SheetDocument {
  const [sheet] = document.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  return sheet;
}

test("the verdict, what was validated, the counts, then a row for each finding, the accepted ones last", () => {
  const rows = rowsOf(sheetOf(checkSheet(workbook, "fi")));
  expect(rows.slice(0, 2)).toEqual([["Tulostaulun tarkastus"], ["✖ Tulostaulussa on korjattavaa"]]);
  const facts = new Map(rows.map(([label, value]) => [label, value]));
  expect(facts.get("Jakso")).toBe("Q3/2022");
  expect(facts.get("Edellinen jakso")).toBe("ei verrattu");
  expect(facts.get("Hyväksyttyjä poikkeamia")).toBe("1");
  const headings = rows.findIndex(([first]) => first === "Sääntö");
  expect(rows[headings]).toEqual(["Sääntö", "Vakavuus", "Solu", "Viesti", "Korjattu", "Aika"]);
  const findings = rows.slice(headings + 1);
  expect(findings).toHaveLength(workbook.report.findings.length + 1);
  expect(findings[1]?.slice(0, 5)).toEqual(["S06", "Varoitus", "Käsittelyajat!A10", expect.any(String), "ei"]);
  expect(findings.at(-1)?.slice(0, 5)).toEqual([
    "A01",
    "Virhe",
    "Käsittelyajat!D9",
    expect.any(String),
    `hyväksytty: ${HOSTILE} (–31.12.2022)`,
  ]);
  expect(findings.map((row) => row[5])).toEqual(
    findings.map((): unknown => expect.closeTo(44849 + 13 / 24 + 5 / 1440, 6)),
  );
});

test.each(LANGUAGES)("no cell is a formula, and every text stands in a cell of text, in %s", (language) => {
  const sheet = sheetOf(checkSheet(workbook, language));
  expect(sheet.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  const isText = (row: number, column: number): boolean =>
    sheet.styles.reduce(
      (before, { area, style }) =>
        style.numberFormat !== undefined &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns
          ? style.numberFormat === "@"
          : before,
      false,
    );
  for (const { row, column, value } of sheet.cells)
    if (typeof value === "string") expect(isText(row, column)).toBe(true);
});

test("a former report is replaced in its place, whatever it is called by now", () => {
  const sample = sampleDocument();
  const first = withCheckSheet(sample, checkSheet(workbook, "fi"));
  if (!first.ok) throw new Error("The sheet was refused.");
  expect(first.document.sheets.map(({ name }) => name)).toEqual([
    ...sample.sheets.map(({ name }) => name),
    "Tarkastus",
  ]);
  const renamed: WorkbookDocument = {
    sheets: [...first.document.sheets.slice(-1).map((sheet) => ({ ...sheet, name: "Omani" })), ...sample.sheets],
    names: first.document.names.map((name) => (name.name === CHECK_SHEET_MARK ? { ...name, sheet: "Omani" } : name)),
  };
  const second = withCheckSheet(renamed, checkSheet(workbook, "fi"));
  if (!second.ok) throw new Error("The sheet was refused.");
  expect(second.document.sheets.map(({ name }) => name)).toEqual([
    "Tarkastus",
    ...sample.sheets.map(({ name }) => name),
  ]);
  expect(second.document.names.filter(({ name }) => name === CHECK_SHEET_MARK)).toHaveLength(1);
});

test("somebody else's sheet of that name is left alone", () => {
  const sample = sampleDocument();
  const [sheet] = sample.sheets;
  const theirs = { ...sample, sheets: [...sample.sheets, ...(sheet ? [{ ...sheet, name: "TARKASTUS" }] : [])] };
  expect(withCheckSheet(theirs, checkSheet(workbook, "fi"))).toEqual({ ok: false, taken: "Tarkastus" });
});
