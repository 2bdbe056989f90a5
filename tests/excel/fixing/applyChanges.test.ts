import { currentAgreement } from "../../../src/agreement/current";
import { type AppliedChanges, applyChanges } from "../../../src/excel/fixing/applyChanges";
import { undoChanges } from "../../../src/excel/fixing/undoChanges";
import { readSnapshot } from "../../../src/excel/readSnapshot";
import type { CellChange, Change } from "../../../src/validation/fix";
import { areaOf } from "../../support/a1";
import { hostErrorCodes } from "../../../src/workbench/host/types";
import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";
import { cellNow, heldCells } from "../../support/heldCells";

const SHEET = "Sheet1";

let fixture: ExcelHostFixture;
beforeEach(async () => {
  fixture = await startExcelHost();
});
afterEach(() => {
  fixture.stop();
});

const cell = (address: string, to: CellChange["to"], numberFormat?: string): CellChange => {
  const { row, column } = areaOf(address);
  return { kind: "cell", sheet: SHEET, row, column, to, ...(numberFormat === undefined ? {} : { numberFormat }) };
};
const apply = async (changes: readonly Change[], openSheets = false): Promise<AppliedChanges> => {
  const { snapshot } = await readSnapshot();
  return applyChanges(changes, { snapshot, agreement: currentAgreement, openSheets });
};
const onSheet = async (change: (sheet: Excel.Worksheet) => void): Promise<void> => {
  await fixture.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
  await fixture.model.whenSettled();
};
const put = (address: string, formulas: (string | number | boolean)[][]): Promise<void> =>
  onSheet((sheet) => {
    sheet.getRange(address).formulas = formulas;
  });

/** What is entered into a cell, and the number format that it has. */
const CONTENTS: readonly (readonly [what: string, content: string | number | boolean, numberFormat: string])[] = [
  ["a number as text in a cell of text", "12,5", "@"],
  ["a number as text", "'12.5", "General"],
  ["a formula as text", "'=1+1", "General"],
  ["a formula as text in a cell of text", "=1+1", "@"],
  ["a leading apostrophe", "''tässä", "General"],
  ["a leading apostrophe in a cell of text", "''tässä", "@"],
  ["a date as text", "'3/2025", "0.0"],
  ["truth as text", "'TRUE", "General"],
  ["truth", true, "General"],
  ["an error", "#N/A", "0.0"],
  ["a failing formula", "=1/0", "0.0"],
  ["a number", 0.1, '# ##0,0 "vrk"'],
  ["nothing", "", "0 %"],
  ["blanks", "'  ", "General"],
  ["a plain text", "Ratkaistut", "General"],
  ["a formula that reads others", "=SUM(A1:A4)", "0"],
];

test.each<[string, CellChange["to"], string | undefined]>([
  ["a number", { value: 50.5 }, "0.0"],
  ["a text", { value: "teksti 1" }, "@"],
  ["a formula", { formula: "=1+2" }, "General"],
  ["nothing", { value: null }, undefined],
])("Undo brings every kind of content back to the letter after %s was written over it", async (_, to, format) => {
  await onSheet((sheet) => {
    for (const [index, [, content, numberFormat]] of CONTENTS.entries()) {
      const range = sheet.getCell(index + 9, 7);
      range.numberFormat = [[numberFormat]];
      range.formulas = [[content]];
    }
  });
  const before = await heldCells(fixture);
  const applied = await apply(CONTENTS.map((__, index) => cell(`H${String(index + 10)}`, to, format)));
  const after = "formula" in to ? [3, to.formula] : [to.value ?? "", to.value ?? ""];
  for (const index of CONTENTS.keys()) {
    expect((await cellNow(fixture, `${SHEET}!H${String(index + 10)}`)).slice(0, 2)).toEqual(after);
  }
  expect(await undoChanges(applied)).toEqual({ cells: [], sheets: [] });
  expect(await heldCells(fixture)).toEqual(before);
});

test("so it does with a result that fills several cells, written over in any of them", async () => {
  await put("C3", [["={1;2;3}"]]);
  const before = await heldCells(fixture);
  for (const address of ["C3", "C4"]) {
    const applied = await apply([cell(address, { value: 9 })]);
    expect((await cellNow(fixture, `${SHEET}!${address}`))[0]).toBe(9);
    await undoChanges(applied);
    expect(await heldCells(fixture)).toEqual(before);
  }
});

test("and with names of sheets, hidden rows and columns, merged cells and the mode of calculation", async () => {
  await put("A1:B2", [
    [1, 2],
    [3, 4],
  ]);
  await onSheet((sheet) => {
    sheet.getRange("A1").rowHidden = true;
    sheet.getRange("B1").columnHidden = true;
    sheet.getRange("D1:E2").merge(false);
  });
  fixture.model.calculation.mode = "manual";
  const before = await heldCells(fixture);
  const applied = await apply([
    { kind: "renameSheet", sheet: SHEET, to: "Ajat" },
    { kind: "showRows", sheet: SHEET, from: 0, count: 2 },
    { kind: "showColumns", sheet: SHEET, from: 1, count: 1 },
    { kind: "unmerge", sheet: SHEET, area: areaOf("D1:E2") },
    { kind: "automaticCalculation" },
    cell("A1", { value: 7 }),
  ]);
  const { snapshot } = await readSnapshot();
  expect(snapshot).toMatchObject({
    manualCalculation: false,
    sheets: [{ name: "Ajat", hiddenRows: [], hiddenColumns: [], merged: [] }],
  });
  await undoChanges(applied);
  expect(await heldCells(fixture)).toEqual(before);
});

test("cells are written in one round trip, so that it is one step of undo", async () => {
  await put("A1:A4", [[1], [2], [3], [4]]);
  const { snapshot } = await readSnapshot();
  const edits: string[] = [];
  fixture.model.on("edited", ({ area }) => edits.push(JSON.stringify(area)));
  fixture.host.resetRoundTrips();
  const changes = [cell("A1", { value: 7 }), cell("A2", { value: 8 }), cell("C9", { formula: "=A1" })];
  await applyChanges(changes, { snapshot, agreement: currentAgreement, openSheets: false });
  expect(edits).toHaveLength(2);
  // Two to look, one to write, one to see what was written; each batch lets go of its references in one more.
  expect(fixture.host.roundTrips).toBe(7);
});

describe("a protected sheet", () => {
  const protect = (password?: string): Promise<void> =>
    onSheet((sheet) => {
      sheet.getRange("A1:A2").format.protection.locked = false;
      sheet.protection.protect({ allowSort: true }, password);
    });

  test("is written to where its cells are open", async () => {
    await protect();
    await apply([cell("A1", { value: 7 }), cell("A2", { value: "text" })]);
    expect((await cellNow(fixture, `${SHEET}!A1`))[0]).toBe(7);
  });

  test("keeps its locked cells unless somebody agrees; then it is protected again as it was", async () => {
    await protect();
    const before = await heldCells(fixture);
    const changes = [cell("A2", { value: 7 }), cell("A3", { value: 8 }), cell("B1", { formula: "=A2" })];
    const locked = ["A3", "B1"].map((address) => ({ sheet: SHEET, ...place(address) }));
    await expect(apply(changes)).rejects.toMatchObject({ trouble: { kind: "locked", cells: locked } });
    expect(await heldCells(fixture)).toEqual(before);
    const applied = await apply(changes, true);
    expect((await cellNow(fixture, `${SHEET}!B1`))[1]).toBe("=A2");
    await expect(put("B1", [[1]])).rejects.toMatchObject({ code: "AccessDenied" });
    await undoChanges(applied);
    expect(await heldCells(fixture)).toEqual(before);
  });

  test("keeps the number formats even of open cells", async () => {
    await protect();
    await expect(apply([cell("A1", { value: 7 }, "0.00")])).rejects.toMatchObject({ trouble: { kind: "locked" } });
    await apply([cell("A1", { value: 7 }, "0.00")], true);
    expect(await cellNow(fixture, `${SHEET}!A1`)).toEqual([7, 7, "0.00"]);
  });

  test("that is open by the time of Undo stays open", async () => {
    await protect();
    const applied = await apply([cell("A3", { value: 8 })], true);
    await onSheet((sheet) => {
      sheet.protection.unprotect();
    });
    const open = await heldCells(fixture);
    await undoChanges(applied);
    expect(open).toMatchObject({ sheets: [{ isProtected: false }] });
    expect(await heldCells(fixture)).toMatchObject({ sheets: [{ isProtected: false }] });
    expect((await cellNow(fixture, `${SHEET}!A3`))[0]).toBe("");
  });

  test("with a password is left alone", async () => {
    await protect("sala");
    const before = await heldCells(fixture);
    await expect(apply([cell("A1", { value: 1 }), cell("A3", { value: 1 })], true)).rejects.toMatchObject({
      trouble: { kind: "password", sheets: [SHEET] },
    });
    expect(await heldCells(fixture)).toEqual(before);
  });
});

test("nothing is written where a cell has been changed since, or its sheet is gone", async () => {
  await put("A1:A2", [[1], [2]]);
  const { snapshot } = await readSnapshot();
  const options = { snapshot, agreement: currentAgreement, openSheets: false };
  await put("A1", [[99]]);
  const before = await heldCells(fixture);
  const changes = [cell("A1", { value: 7 }), cell("A2", { value: 7 })];
  await expect(applyChanges(changes, options)).rejects.toMatchObject({
    trouble: { kind: "changed", cells: [{ sheet: SHEET, row: 0, column: 0 }] },
  });
  const elsewhere: CellChange = { ...cell("A1", { value: 1 }), sheet: "Poistettu" };
  await expect(applyChanges([elsewhere], options)).rejects.toMatchObject({
    trouble: { kind: "gone", sheet: "Poistettu" },
  });
  expect(await heldCells(fixture)).toEqual(before);
});

test("Undo leaves a cell that somebody has changed since, and says which", async () => {
  await put("A1:A3", [[1], [2], [3]]);
  const applied = await apply([cell("A1", { value: 7 }), cell("A2", { value: 8 }), cell("A3", { value: 9 })]);
  await put("A1", [[99]]);
  await put("A3", [[3]]);
  expect(await undoChanges(applied)).toEqual({ cells: [{ sheet: SHEET, row: 0, column: 0 }], sheets: [] });
  expect((await cellNow(fixture, `${SHEET}!A1:A3`))[0]).toBe(99);
  expect((await cellNow(fixture, `${SHEET}!A2`))[0]).toBe(2);
  expect((await cellNow(fixture, `${SHEET}!A3`))[0]).toBe(3);
});

describe("when a round trip fails", () => {
  const changes: readonly Change[] = [
    cell("A1", { value: 7 }),
    cell("A3", { formula: "=A1" }, "0.0"),
    { kind: "showRows", sheet: SHEET, from: 1, count: 1 },
    { kind: "renameSheet", sheet: SHEET, to: "Ajat" },
  ];
  const prepare = async (): Promise<unknown> => {
    await put("A1:A3", [["'1"], [2], [3]]);
    await onSheet((sheet) => {
      sheet.getRange("A2").rowHidden = true;
      sheet.protection.protect({ allowSort: true });
    });
    return heldCells(fixture);
  };

  /** Some round trips only let go of references: without them all is done all the same. */
  const attempt = async (work: Promise<unknown>): Promise<"done" | "refused"> => {
    try {
      await work;
      return "done";
    } catch (error) {
      expect(error).toMatchObject({ code: "ActivityLimitReached" });
      return "refused";
    } finally {
      fixture.faults.clear();
    }
  };

  test("all is done or nothing, whichever it is", async () => {
    const before = await prepare();
    const { snapshot } = await readSnapshot();
    const options = { snapshot, agreement: currentAgreement, openSheets: true };
    const outcomes: string[] = [];
    for (let skip = 0; skip < 10; skip++) {
      fixture.faults.failNext(hostErrorCodes.activityLimitReached, skip);
      const applying = applyChanges(changes, options);
      const outcome = await attempt(applying);
      outcomes.push(outcome);
      if (outcome === "refused") expect(await heldCells(fixture)).toEqual(before);
      else await undoChanges(await applying);
      expect(await heldCells(fixture)).toEqual(before);
    }
    expect(outcomes.filter((outcome) => outcome === "refused").length).toBeGreaterThanOrEqual(5);
    expect(outcomes.at(-1)).toBe("done");
  });

  test("so it is in Undo, which can be tried again", async () => {
    const before = await prepare();
    const outcomes: string[] = [];
    for (let skip = 0; skip < 6; skip++) {
      const applied = await apply(changes, true);
      const after = await heldCells(fixture);
      fixture.faults.failNext(hostErrorCodes.activityLimitReached, skip);
      const outcome = await attempt(undoChanges(applied));
      outcomes.push(outcome);
      if (outcome === "refused") {
        expect(await heldCells(fixture)).toEqual(after);
        await undoChanges(applied);
      }
      expect(await heldCells(fixture)).toEqual(before);
    }
    expect(outcomes.filter((outcome) => outcome === "refused").length).toBeGreaterThanOrEqual(2);
  });

  test("and so does the putting back, what is left is named", async () => {
    await put("A1:A2", [[1], [2]]);
    const { snapshot } = await readSnapshot();
    const refused: Change = { kind: "renameSheet", sheet: SHEET, to: "a/b" };
    const looks = 3;
    for (const skip of [0, 1]) fixture.faults.failNext(hostErrorCodes.invalidOrTimedOutSession, looks + 1 + skip);
    const applying = applyChanges([cell("A1", { value: 7 }), cell("A2", { value: 2 }), refused], {
      snapshot,
      agreement: currentAgreement,
      openSheets: false,
    });
    await expect(applying).rejects.toMatchObject({
      trouble: { kind: "half-done", places: [{ sheet: SHEET, row: 0, column: 0 }], cause: { kind: "bug" } },
    });
    expect((await cellNow(fixture, `${SHEET}!A1`))[0]).toBe(7);
  });

  test("an action that Excel refuses midway leaves nothing of those before it", async () => {
    await prepare();
    await onSheet((sheet) => {
      sheet.protection.unprotect();
    });
    const before = await heldCells(fixture);
    const rename: Change = { kind: "renameSheet", sheet: SHEET, to: "a/b" };
    await expect(apply([cell("A1", { value: 7 }), rename])).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(await heldCells(fixture)).toEqual(before);
  });
});

function place(address: string): { row: number; column: number } {
  const { row, column } = areaOf(address);
  return { row, column };
}
