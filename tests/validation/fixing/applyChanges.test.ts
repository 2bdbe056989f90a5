import { currentAgreement } from "../../../src/agreement/current";
import { cellAt } from "../../../src/scoreboard/locate/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/scoreboard/snapshot";
import type { CellChange, Change } from "../../../src/validation/fix";
import { applyChanges } from "../../../src/validation/fixing/applyChanges";
import { areaOf } from "../../support/a1";
import { scoreboardSnapshot } from "../../support/scoreboardSnapshot";

const apply = (snapshot: WorkbookSnapshot, ...changes: Change[]): WorkbookSnapshot =>
  applyChanges(snapshot, changes, currentAgreement);
const cell = (place: string, to: CellChange["to"], numberFormat?: string): CellChange => {
  const [sheet = "", address = ""] = place.split("!");
  const { row, column } = areaOf(address);
  return { kind: "cell", sheet, row, column, to, ...(numberFormat === undefined ? {} : { numberFormat }) };
};
const sheetOf = (snapshot: WorkbookSnapshot, name: string): SheetSnapshot => {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
};
const at = (snapshot: WorkbookSnapshot, place: string) => {
  const [sheet = "", address = ""] = place.split("!");
  const { row, column } = areaOf(address);
  const { value, formula, numberFormat } = cellAt(sheetOf(snapshot, sheet), row, column);
  return { value, formula, numberFormat };
};

test("a value replaces a value or a formula; the former workbook stays as it was", () => {
  const before = scoreboardSnapshot();
  const after = apply(before, cell("Käsittelyajat!D9", { value: 121 }), cell("Käsittelyajat!M9", { value: 0.5 }));
  expect(at(after, "Käsittelyajat!D9")).toEqual({ value: 121, formula: null, numberFormat: "#,##0" });
  expect(at(after, "Käsittelyajat!M9")).toMatchObject({ value: 0.5, formula: null });
  expect(before).toEqual(scoreboardSnapshot());
});

test("a written formula shows nothing yet, and is spelled as a snapshot has it", () => {
  const after = apply(scoreboardSnapshot(), cell("Käsittelyajat!M9", { formula: "=@SCOREBOARD.SHARE(L9,D9)" }));
  expect(at(after, "Käsittelyajat!M9")).toMatchObject({ value: null, formula: "=SCOREBOARD.SHARE(L9,D9)" });
});

test("a number in a cell of text stays a text unless its number format changes too", () => {
  const textual = apply(scoreboardSnapshot(), cell("Käsittelyajat!D9", { value: "120" }, "@"));
  const kept = apply(textual, cell("Käsittelyajat!D9", { value: 120 }));
  expect(at(kept, "Käsittelyajat!D9")).toEqual({ value: "120", formula: null, numberFormat: "@" });
  const changed = apply(textual, cell("Käsittelyajat!D9", { value: 120 }, "#,##0"));
  expect(at(changed, "Käsittelyajat!D9")).toEqual({ value: 120, formula: null, numberFormat: "#,##0" });
});

test("a sheet grows to a cell outside of its used area, on any side of it", () => {
  const [first] = scoreboardSnapshot().sheets;
  if (!first) throw new Error("There is no sheet");
  const nothing = { merged: [], hiddenRows: [], hiddenColumns: [] };
  const small = {
    ...first,
    name: "Muu",
    row: 4,
    column: 2,
    values: [[1]],
    formulas: [[null]],
    numberFormats: [["0"]],
    ...nothing,
  };
  const before = { ...scoreboardSnapshot(), sheets: [small] };
  const after = apply(before, cell("Muu!B2", { value: "a" }), cell("Muu!E7", { value: true }));
  expect(sheetOf(after, "Muu")).toMatchObject({ row: 1, column: 1 });
  expect(sheetOf(after, "Muu").values.map((row) => row.length)).toEqual([4, 4, 4, 4, 4, 4]);
  expect(["B2", "C5", "E7", "D3"].map((address) => at(after, `Muu!${address}`).value)).toEqual(["a", 1, true, null]);
  expect(at(after, "Muu!C5").numberFormat).toBe("0");
  const empty = { ...small, row: 0, column: 0, values: [], formulas: [], numberFormats: [] };
  expect(at(apply({ ...before, sheets: [empty] }, cell("Muu!C3", { value: 5 })), "Muu!C3").value).toBe(5);
});

test("formulas follow a sheet that is renamed; texts in them do not", () => {
  const before = scoreboardSnapshot({
    cells: {
      "Tehokkuus!I5": { formula: `='Käsittelyajat'!D9+Käsittelyajat!D10&"Käsittelyajat!D9"`, value: 1 },
    },
  });
  const cells = cell("Käsittelyajat!D9", { value: 7 });
  const after = apply(before, { kind: "renameSheet", sheet: "Käsittelyajat", to: "Ajat 2" }, cells);
  expect(at(after, "Tehokkuus!I5").formula).toBe(`='Ajat 2'!D9+'Ajat 2'!D10&"Käsittelyajat!D9"`);
  expect(at(after, "Ajat 2!D9").value).toBe(7);
});

test("a missing sheet is added as it is made new, for the workbook's period", () => {
  const whole = scoreboardSnapshot();
  const before = { ...whole, sheets: whole.sheets.filter(({ name }) => name !== "Tehokkuus") };
  const after = apply(before, { kind: "addSheet", sheet: "Tehokkuus" });
  expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), "Tehokkuus"]);
  const added = sheetOf(after, "Tehokkuus");
  const made = sheetOf(whole, "Tehokkuus");
  expect([added.row, added.column, added.formulas]).toEqual([0, 0, made.formulas]);
  expect(added.values.map((row) => row[0])).toEqual(made.values.map((row) => row[0]));
});

test("hidden rows and columns are shown, merged cells parted, calculation set to automatic", () => {
  const whole = scoreboardSnapshot();
  const merged = [areaOf("B2:C3"), areaOf("F9:F10")];
  const before = {
    ...whole,
    manualCalculation: true,
    sheets: whole.sheets.map((sheet) => ({
      ...sheet,
      merged,
      hiddenRows: [{ from: 5, count: 4 }],
      hiddenColumns: [{ from: 2, count: 1 }],
    })),
  };
  const sheet = "Tehokkuus";
  const after = apply(
    before,
    { kind: "showRows", sheet, from: 6, count: 2 },
    { kind: "showColumns", sheet, from: 2, count: 1 },
    { kind: "unmerge", sheet, area: areaOf("F9:F10") },
    { kind: "automaticCalculation" },
  );
  expect(sheetOf(after, sheet)).toMatchObject({
    merged: [areaOf("B2:C3")],
    hiddenRows: [
      { from: 5, count: 1 },
      { from: 8, count: 1 },
    ],
    hiddenColumns: [],
  });
  expect(sheetOf(after, "Tiedot").hiddenRows).toEqual([{ from: 5, count: 4 }]);
  expect(after.manualCalculation).toBe(false);
});
