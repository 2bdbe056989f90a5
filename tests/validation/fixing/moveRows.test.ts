import { currentAgreement } from "../../../src/agreement/current";
import type { CellValue } from "../../../src/scoreboard/cellValue";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/scoreboard/snapshot";
import { validate } from "../../../src/validation/engine";
import { applyChanges } from "../../../src/validation/fixing/applyChanges";
import { resolveChanges } from "../../../src/validation/fixing/rows/resolveChanges";
import { withRowDeleted } from "../../support/deletedRow";
import { withOwnCells } from "../../support/ownCells";
import { type CellEdits, cleanScoreboard, scoreboardSnapshot, snapshotOf } from "../../support/scoreboardSnapshot";
import { withRowsSwapped } from "../../support/swappedRows";

const agreement = currentAgreement;

/** The workbook with the fix of one rule's findings. */
function fixed(workbook: WorkbookSnapshot, rule: string): WorkbookSnapshot {
  const { findings } = validate(workbook, { agreement });
  const changes = findings.filter((finding) => finding.rule === rule).flatMap(({ fixes }) => fixes[0]?.changes ?? []);
  expect(changes.length).toBeGreaterThan(0);
  expect(resolveChanges(workbook, changes, agreement).refusals).toEqual([]);
  return applyChanges(workbook, changes, agreement);
}

const formulasOf = ({ sheets }: WorkbookSnapshot): unknown => sheets.map(({ name, formulas }) => ({ name, formulas }));

describe("a deleted row comes back", () => {
  test.each([
    ["Käsittelyajat", [10]],
    ["Käsittelyajat", [44]],
    ["Käsittelyajat", [5, 5, 20]],
    ["Tehokkuus", [13]],
    ["Kustannusvastaavuus", [5, 8]],
    ["Ruuhka ja resurssit", [7]],
    ["Muut mittarit", [12, 30]],
    ["Tavoitteet", [60]],
  ])("%s %j: formulas everywhere read what they read before, its own cells are empty", (name, rows) => {
    const original = cleanScoreboard();
    const deleted = rows.reduce((document, row) => withRowDeleted(document, name, row), original);
    const before = snapshotOf(original);
    const after = fixed(snapshotOf(deleted), "S04");
    expect(formulasOf(after)).toEqual(formulasOf(before));
    const sheetOf = ({ sheets }: WorkbookSnapshot): SheetSnapshot | undefined =>
      sheets.find((one) => one.name === name);
    const [was, is] = [sheetOf(before), sheetOf(after)];
    expect(is?.numberFormats).toEqual(was?.numberFormats);
    const isBlank = (value: CellValue | undefined): boolean => value === null || value === "";
    const differing = was?.values.flatMap((line, row) => {
      const now = is?.values[row] ?? [];
      const texts = [now, line].map((one) => JSON.stringify(one));
      return texts[0] === texts[1] ? [] : [now.filter((value, column) => value !== line[column] && !isBlank(value))];
    });
    expect(differing?.length).toBeLessThanOrEqual(rows.length);
    // What formulas show of an empty row, such as nothing but a status or a total.
    for (const values of differing ?? [])
      expect(values.filter((value) => typeof value === "number").length).toBeLessThan(2);
  });
});

describe("rows in another order come back into the template's", () => {
  test("after a sort, which formulas elsewhere do not follow", () => {
    const original = scoreboardSnapshot();
    const sorted = withRowsSwapped(withRowsSwapped(original, "Käsittelyajat", 9, 30), "Tehokkuus", 6, 13);
    expect(fixed(sorted, "S07")).toEqual(original);
  });

  test("after cut and insert, which they do", () => {
    const original = scoreboardSnapshot();
    const swapped = withRowsSwapped(original, "Käsittelyajat", 9, 11);
    const summary = (sheet: SheetSnapshot): SheetSnapshot => ({
      ...sheet,
      formulas: sheet.formulas.map((line) =>
        line.map(
          (formula) =>
            formula?.replaceAll(/(?<=Käsittelyajat!(?:[A-Z]))(9|11)(?!\d)/g, (row) => (row === "9" ? "11" : "9")) ??
            null,
        ),
      ),
    });
    const moved = { ...swapped, sheets: swapped.sheets.map((one) => (one.name === "Yhteenveto" ? summary(one) : one)) };
    expect(formulasOf(moved)).not.toEqual(formulasOf(swapped));
    expect(fixed(moved, "S07")).toEqual(original);
  });

  test("a row of one's own stays, and a formula of one's own reads the same figure", () => {
    const own: CellEdits = { "Tehokkuus!R8": { formula: "=Käsittelyajat!D9*2", value: 240 } };
    const workbook = withRowsSwapped(withOwnCells(scoreboardSnapshot(), own), "Käsittelyajat", 9, 10);
    const tehokkuus = fixed(workbook, "S07").sheets.find(({ name }) => name === "Tehokkuus");
    expect(tehokkuus?.formulas[7]?.[17]).toBe("=Käsittelyajat!D10*2");
    expect(tehokkuus?.values[7]?.[17]).toBe(240);
  });
});

test.each<[obstacle: string, at: string, workbook: () => WorkbookSnapshot]>([
  ["hidden", "Käsittelyajat", () => scoreboardSnapshot({ hidden: ["Käsittelyajat!20:21"] })],
  ["merged", "Käsittelyajat", () => scoreboardSnapshot({ merged: ["Käsittelyajat!V9:V10"] })],
  ["beside", "Käsittelyajat", () => withOwnCells(scoreboardSnapshot(), { "Käsittelyajat!Z9": "muistettava" })],
  ...["=SUM(Käsittelyajat!D9:D11)*2", "=INDEX(Käsittelyajat!D5:D44,5)", '=INDIRECT("Käsittelyajat!D9")'].map(
    (formula): [string, string, () => WorkbookSnapshot] => [
      "formula",
      "Tehokkuus",
      () => withOwnCells(scoreboardSnapshot(), { "Tehokkuus!R8": { formula, value: 1 } }),
    ],
  ),
])("%s: rows stay where something would not move with them", (obstacle, sheet, workbook) => {
  const swapped = withRowsSwapped(workbook(), "Käsittelyajat", 9, 30);
  const { refusals } = resolveChanges(swapped, [{ kind: "sortRows", sheet: "Käsittelyajat" }], agreement);
  expect(refusals).toMatchObject([{ obstacle, at: { sheet } }]);
});
