import { isDeepStrictEqual } from "node:util";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { renderScoreboard } from "../../src/excel/renderScoreboard";
import { TroubleError } from "../../src/excel/trouble";
import { keepUnfinishedSheets, removeUnfinishedSheets } from "../../src/excel/unfinishedSheets";
import type { SheetDocument, WorkbookDocument } from "../../src/scoreboard/document";
import { cellAt } from "../../src/scoreboard/locate/cell";
import { sampleDocument } from "../../src/scoreboard/sample/sampleDocument";
import type { SheetSnapshot } from "../../src/scoreboard/snapshot";
import { hostErrorCodes } from "../../src/workbench/host/types";
import { startAddInHost } from "../support/addInHost";
import type { ExcelHostFixture } from "../support/excelHost";
import { SILENCES } from "../support/refusals";

const document = sampleDocument();
const names = document.sheets.map(({ name }) => name);
/** Two sheets make every kind of round trip there is. */
const few: WorkbookDocument = {
  sheets: document.sheets.slice(0, 2),
  names: document.names.filter(({ sheet }) => names.slice(0, 2).includes(sheet)),
};

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

test("what was written reads back: every cell, table, drop-down, icon, chart, print set-up, size, protection and name", async () => {
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
  await renderScoreboard(few, { onProgress: (done, total) => told.push([done, total]) });
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
  await renderScoreboard(few);
  const before = await sheetNames();
  await expect(renderScoreboard(few)).rejects.toMatchObject({ trouble: { kind: "exists" } });
  expect(await sheetNames()).toEqual(before);
});

describe("at every round trip", () => {
  /** All that there is, in the order in which it was made. */
  const whole = async (): Promise<unknown> => {
    await fixture.model.whenSettled();
    return fixture.model.toDocument();
  };
  const removeAll = async (): Promise<void> => {
    await fixture.Excel.run(async (context) => {
      const { names: defined, worksheets } = context.workbook;
      defined.load("items/name");
      worksheets.load("items/name");
      await context.sync();
      for (const item of [...defined.items, ...worksheets.items.slice(1)]) item.delete();
      await context.sync();
    });
  };
  /** The round trips of a creation, and what it makes. */
  const made = async (): Promise<{ readonly trips: readonly number[]; readonly right: unknown }> => {
    fixture.host.resetRoundTrips();
    await renderScoreboard(few);
    const trips = Array.from({ length: fixture.host.roundTrips }, (_, trip) => trip);
    const right = await whole();
    await removeAll();
    return { trips, right };
  };

  test("what Excel refuses leaves the workbook as it was, and can be tried again", async () => {
    const before = await whole();
    const { trips, right } = await made();
    const codes = [
      ["InvalidOperationInCellEditMode", hostErrorCodes.invalidOperationInCellEditMode],
      ["AccessDenied", hostErrorCodes.accessDenied],
      ["ActivityLimitReached", hostErrorCodes.activityLimitReached],
      ["InvalidOrTimedOutSession", hostErrorCodes.invalidOrTimedOutSession],
    ] as const;
    // What is let go of after all is done may fail.
    for (const trip of trips.slice(0, -1)) {
      for (const [name, code] of codes) {
        fixture.faults.failNext(code, trip);
        await expect(renderScoreboard(few)).rejects.toMatchObject({ code: name });
      }
      expect(await whole()).toEqual(before);
    }
    await renderScoreboard(few);
    expect(await whole()).toEqual(right);
  });

  test("what Excel never answers is taken away by the next creation, which is right", async () => {
    const { trips, right } = await made();
    for (const trip of trips) {
      for (const fall of SILENCES) {
        fixture.host.resetRoundTrips();
        fixture.faults[fall](trip);
        void renderScoreboard(few);
        while (fixture.host.roundTrips <= trip) await new Promise((resolve) => setTimeout(resolve, 0));
        // What Excel is asked next it answers when it is through with that.
        await sheetNames();
        if (isDeepStrictEqual(await whole(), right)) await removeAll();
        await renderScoreboard(few);
        expect(await whole()).toEqual(right);
        await removeAll();
      }
    }
  });

  test("where its undoing fails as well, the sheets left behind are named", async () => {
    fixture.faults.failNext(hostErrorCodes.activityLimitReached, 4);
    fixture.faults.failNext(hostErrorCodes.invalidOrTimedOutSession, 5);
    await expect(renderScoreboard(few)).rejects.toMatchObject({
      trouble: { kind: "left-behind", sheets: names.slice(0, 2), cause: { kind: "busy" } },
    });
  });
});

describe("a sheet that is marked as unfinished", () => {
  const mark = async (began: number): Promise<void> => {
    await fixture.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tiedot");
      context.workbook.names.add(`Tulostaulu_kesken_${String(began)}_1`, sheet.getCell(0, 0));
      await context.sync();
    });
  };
  const unfinished = async (): Promise<readonly string[]> => (await readSnapshot()).health.unfinishedSheets;

  test("is told and removed; nobody's own sheet or name goes with it", async () => {
    await mark(1);
    await fixture.Excel.run(async (context) => {
      const { names: defined, worksheets } = context.workbook;
      defined.add("Oma", worksheets.getItem("Sheet1").getCell(0, 0));
      defined.add("Tavoitevuosi", worksheets.getItem("Sheet1").getCell(1, 0));
      defined.add("Jakso", worksheets.getItem("Tiedot").getCell(1, 0));
      await context.sync();
    });
    expect(await unfinished()).toEqual(["Tiedot"]);
    await removeUnfinishedSheets();
    expect(await unfinished()).toEqual([]);
    expect(await sheetNames()).toEqual(["Sheet1"]);
    expect(await definedNames()).toEqual(["Oma", "Tavoitevuosi"]);
  });

  test("by another session is left alone by a creation, for somebody may have filled it, and can be kept", async () => {
    await mark(1);
    await expect(renderScoreboard(few)).rejects.toMatchObject({ trouble: { kind: "exists" } });
    expect(await unfinished()).toEqual(["Tiedot"]);
    await keepUnfinishedSheets();
    expect(await unfinished()).toEqual([]);
    expect(await sheetNames()).toEqual(["Sheet1", "Tiedot"]);
    expect(await definedNames()).toEqual([]);
  });

  test("is left alone as long as somebody else may be writing it", async () => {
    await mark(Date.now());
    expect(await unfinished()).toEqual([]);
    await removeUnfinishedSheets();
    expect(await sheetNames()).toEqual(["Sheet1", "Tiedot"]);
    await expect(renderScoreboard(few)).rejects.toMatchObject({ trouble: { kind: "exists" } });
  });

  test("leaves an empty one where it is the only one", async () => {
    await mark(1);
    await fixture.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    await removeUnfinishedSheets();
    expect(await sheetNames()).toHaveLength(1);
    expect(await sheetNames()).not.toContain("Tiedot");
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
