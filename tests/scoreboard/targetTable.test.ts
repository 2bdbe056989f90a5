import { currentAgreement } from "../../src/agreement/current";
import { processNames } from "../../src/agreement/processNames";
import { targetOf } from "../../src/agreement/targets";
import type { CellValue } from "../../src/scoreboard/cellValue";
import type { SheetDocument } from "../../src/scoreboard/document";
import { scoreboardDocument } from "../../src/scoreboard/scoreboardDocument";
import { readTargetTable, type TargetTable } from "../../src/scoreboard/targetTable";

const names = processNames(currentAgreement);
const KINDS = ["first", "extension"] as const;

/** The cells of a sheet's table, headings first. */
function tableCells(sheet: SheetDocument): CellValue[][] {
  const area = sheet.tables[0]?.area;
  if (!area) throw new Error("The sheet has no table");
  const cells = Array.from({ length: area.rows }, () => Array<CellValue>(area.columns).fill(null));
  for (const { row, column, value } of sheet.cells) {
    const line = cells[row - area.row];
    if (line) line[column - area.column] = value;
  }
  return cells;
}

function read(cells: CellValue[][]): TargetTable {
  const reading = readTargetTable(cells, names);
  if (!reading.ok) throw new Error(reading.missingHeading);
  return reading.table;
}

const document = scoreboardDocument({ agreement: currentAgreement, period: { form: "year", year: 2022 } });
const cells = document.sheets.filter(({ name }) => name === "Tavoitteet").flatMap(tableCells);

describe.each([
  ["as the template writes it", cells],
  ["with its columns in another order", cells.map((row) => [...row].reverse())],
])("the workbook's target table, %s", (_, table) => {
  test("gives every target that the agreement sets, and none that it does not", () => {
    const ours = read(table);
    for (const process of currentAgreement.processingTimes.processes) {
      for (const year of [2021, ...currentAgreement.years, 2025]) {
        for (const kind of KINDS) {
          const row = ours.row(process.label, year, kind);
          const target = row && "target" in row ? row.target : null;
          expect([process.id, year, kind, target]).toEqual([process.id, year, kind, targetOf(process, year, kind)]);
        }
      }
    }
  });
});

test("the statutory maximum comes from the newest year", () => {
  const row = read(cells).newestRow("Opiskelu", "extension");
  expect(row && "statutory" in row ? row.statutory : row).toEqual({ form: "days", days: 90 });
});

test("a broken, an erroneous and a doubled row spoil themselves only", () => {
  const changed = cells.map((row) => [...row]);
  const rowOf = (label: string): CellValue[] =>
    changed.find(([name, , year]) => typeof name === "string" && name.startsWith(label) && year === 2022) ?? [];
  rowOf("Harjoittelija")[5] = "noin 60";
  rowOf("Muu työnteko")[5] = { error: "#REF!" };
  changed.push([...rowOf("Opiskelu")]);
  const table = read(changed);
  expect(table.row("Harjoittelija", 2022, "first")).toEqual({ problem: "broken", text: "noin 60" });
  expect(table.row("Muu työnteko", 2022, "first")).toEqual({ problem: "error", error: "#REF!" });
  expect(table.row("Opiskelu", 2022, "first")).toEqual({ problem: "duplicate" });
  expect(table.row("Harjoittelija", 2023, "first")).toMatchObject({ target: { form: "days", days: 30 } });
});

test("a table without a needed heading is named, not guessed", () => {
  expect(readTargetTable([["Prosessi", "Lupatyyppi", "Tavoitevuosi"]], names)).toEqual({
    ok: false,
    missingHeading: "Tavoite, kokonaisuus",
  });
});
