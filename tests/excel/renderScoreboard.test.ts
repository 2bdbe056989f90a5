import { readSnapshot } from "../../src/excel/readSnapshot";
import { renderScoreboard } from "../../src/excel/renderScoreboard";
import { TroubleError } from "../../src/excel/trouble";
import type { SheetDocument } from "../../src/scoreboard/document";
import { cellAt } from "../../src/scoreboard/locate/cell";
import { sampleDocument } from "../../src/scoreboard/sample/sampleDocument";
import type { SheetSnapshot } from "../../src/scoreboard/snapshot";
import { hostErrorCodes } from "../../src/workbench/host/types";
import { startAddInHost } from "../support/addInHost";
import type { ExcelHostFixture } from "../support/excelHost";

const document = sampleDocument();
const names = document.sheets.map(({ name }) => name);

let fixture: ExcelHostFixture;
beforeEach(async () => {
  fixture = await startAddInHost();
});
afterEach(() => {
  fixture.stop();
});

const sheetNames = async (): Promise<string[]> => (await readSnapshot()).snapshot.sheets.map(({ name }) => name);

function sheetOf(sheets: readonly SheetSnapshot[], { name }: SheetDocument): SheetSnapshot {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

test("what was written reads back: every text, figure, formula, result and number format", async () => {
  await renderScoreboard(document);
  await fixture.model.whenSettled();
  const { sheets } = (await readSnapshot()).snapshot;
  for (const expected of document.sheets) {
    const sheet = sheetOf(sheets, expected);
    for (const { row, column, value, formula } of expected.cells) {
      const found = cellAt(sheet, row, column);
      expect([row, column, found.formula]).toEqual([row, column, formula ?? null]);
      if (typeof value === "number")
        expect([row, column, found.value]).toEqual([row, column, expect.closeTo(value, 9)]);
      else expect([row, column, found.value]).toEqual([row, column, value]);
    }
  }
});

test("tables, drop-downs, icons, charts, print set-up, frozen headings, sizes, protection and names are those of the document", async () => {
  await renderScoreboard(document);
  await fixture.model.whenSettled();
  const written = fixture.model.toDocument();
  const parts = ({ columnWidths, ...sheet }: SheetDocument) => ({
    name: sheet.name,
    tables: sheet.tables,
    lists: sheet.lists,
    iconSets: sheet.iconSets,
    charts: sheet.charts,
    print: sheet.print,
    frozen: sheet.frozen,
    columnWidths: columnWidths.map(Math.round),
    isProtected: sheet.protected,
  });
  expect(written.sheets.slice(1).map(parts)).toEqual(document.sheets.map(parts));
  expect(new Set(written.names)).toEqual(new Set(document.names));
});

test("progress is told from the first step to the last", async () => {
  const told: [number, number][] = [];
  await renderScoreboard(document, { onProgress: (done, total) => told.push([done, total]) });
  const total = told[0]?.[1];
  expect(told.map(([done]) => done)).toEqual(told.map((_, index) => index));
  expect(told.at(-1)).toEqual([total, total]);
});

test("a workbook that has a sheet of such a name is refused before anything is written", async () => {
  await fixture.Excel.run(async (context) => {
    context.workbook.worksheets.add("tavoitteet");
    await context.sync();
  });
  const before = await sheetNames();
  await expect(renderScoreboard(document)).rejects.toEqual(new TroubleError({ kind: "exists", names: ["Tavoitteet"] }));
  expect(await sheetNames()).toEqual(before);
});

test("so is a second scoreboard beside the first", async () => {
  await renderScoreboard(document);
  const before = await sheetNames();
  await expect(renderScoreboard(document)).rejects.toMatchObject({ trouble: { kind: "exists" } });
  expect(await sheetNames()).toEqual(before);
});

describe("when a round trip fails", () => {
  const { length } = names;
  /** What exists; texts, the first sheet's; tables and names; formulas, the last sheet's; looks, the first's; protection. */
  const steps = [0, 1, length + 1, 2 * length + 1, 2 * length + 2, 3 * length + 2];
  test.each(steps)("after %i, the workbook is as it was", async (skip) => {
    const before = await sheetNames();
    fixture.faults.failNext(hostErrorCodes.activityLimitReached, skip);
    await expect(renderScoreboard(document)).rejects.toMatchObject({ code: "ActivityLimitReached" });
    expect(await sheetNames()).toEqual(before);
    expect(await definedNames()).toEqual([]);
  });

  test("it can be tried again", async () => {
    fixture.faults.failNext(hostErrorCodes.activityLimitReached, 9);
    await expect(renderScoreboard(document)).rejects.toMatchObject({ code: "ActivityLimitReached" });
    await renderScoreboard(document);
    expect(await sheetNames()).toEqual(["Sheet1", ...names]);
  });

  test("and its undoing fails as well, the sheets left behind are named", async () => {
    fixture.faults.failNext(hostErrorCodes.activityLimitReached, 4);
    fixture.faults.failNext(hostErrorCodes.invalidOrTimedOutSession, 5);
    await expect(renderScoreboard(document)).rejects.toMatchObject({
      trouble: { kind: "left-behind", sheets: names, cause: { kind: "busy" } },
    });
  });
});

test("a creation that is cancelled leaves nothing behind", async () => {
  const before = await sheetNames();
  const abort = new AbortController();
  const rendering = renderScoreboard(document, {
    signal: abort.signal,
    onProgress: (done) => {
      if (done === 7) abort.abort();
    },
  });
  await expect(rendering).rejects.toMatchObject({ name: "AbortError" });
  expect(await sheetNames()).toEqual(before);
});

test("while a cell is being edited nothing is written", async () => {
  fixture.faults.cellEditMode = true;
  await expect(renderScoreboard(document)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  fixture.faults.clear();
  expect(await sheetNames()).toEqual(["Sheet1"]);
});

async function definedNames(): Promise<string[]> {
  return fixture.Excel.run(async (context) => {
    const { names: items } = context.workbook;
    items.load("items/name");
    await context.sync();
    return items.items.map(({ name }) => name);
  });
}
