import { currentAgreement } from "../../src/agreement/current";
import { readSnapshot } from "../../src/excel/readSnapshot";
import type { SheetDocument } from "../../src/scoreboard/document";
import { sampleDocument } from "../../src/scoreboard/sample/sampleDocument";
import { validate } from "../../src/validation/engine";
import { blankSheet } from "../../src/workbench/model/blankDocument";
import { startAddInHost } from "../support/addInHost";
import type { ExcelHostFixture } from "../support/excelHost";
import { snapshotOf } from "../support/scoreboardSnapshot";

const document = sampleDocument();

let fixture: ExcelHostFixture;
const open = async (...sheets: readonly SheetDocument[]): Promise<void> => {
  fixture = await startAddInHost({ sheets, names: [] });
};
afterEach(() => {
  fixture.stop();
});

test("the whole validation of a scoreboard takes at most four round trips, clean-up included", async () => {
  fixture = await startAddInHost(document);
  const { snapshot, calculationPending } = await readSnapshot();
  const report = validate(snapshot, { agreement: currentAgreement });
  await new Promise(setImmediate);
  expect(fixture.host.roundTrips).toBeLessThanOrEqual(4);
  expect(report.findings).toEqual(validate(snapshotOf(document), { agreement: currentAgreement }).findings);
  expect(report.failures).toEqual([]);
  expect(calculationPending).toBe(false);
});

test("a sheet starts where its used area starts, and an empty sheet is there without cells", async () => {
  await open(
    sheet("Muistiinpanot", [
      { row: 4, column: 2, value: "alku" },
      { row: 5, column: 3, value: 1.5 },
    ]),
    sheet("Tyhjä", []),
  );
  const { sheets } = (await readSnapshot()).snapshot;
  expect(sheets.at(-2)).toEqual({
    name: "Muistiinpanot",
    row: 4,
    column: 2,
    values: [
      ["alku", null],
      [null, 1.5],
    ],
    formulas: [
      [null, null],
      [null, null],
    ],
    numberFormats: [
      ["General", "General"],
      ["General", "General"],
    ],
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
  });
  expect(sheets.at(-1)).toMatchObject({ name: "Tyhjä", values: [], formulas: [], numberFormats: [] });
});

test("of a large sheet that is no part of a scoreboard only the first rows are read", async () => {
  const rows = 3000;
  await open(
    sheet(
      "Aineisto",
      Array.from({ length: rows * 10 }, (_, index) => ({
        row: Math.floor(index / 10),
        column: index % 10,
        value: index,
      })),
    ),
  );
  const { sheets } = (await readSnapshot()).snapshot;
  expect(sheets.at(-1)?.values.length).toBeLessThan(100);
});

test("a large sheet with the scoreboard's headings is read to its end", async () => {
  const headings = [
    "Prosessi",
    "Lupatyyppi",
    "Vireille tulleet",
    "Ratkaistut",
    "Myönteiset",
    "Kielteiset",
    "Muut (rauenneet, tutkimatta)",
    "Keskiarvo, kokonaisuus",
    "Keskiarvo, Migri",
    "Keskiarvo, osapäätös",
    "Mediaani",
    "Tavoiteajassa ratkaistut",
  ];
  const rows = 4000;
  const large = sheet("Arkisto", [
    ...headings.map((value, column) => ({ row: 0, column, value })),
    ...Array.from({ length: rows }, (_, row) =>
      headings.map((__, column) => ({ row: row + 1, column, value: row })),
    ).flat(),
  ]);
  await open(large);
  const read = (await readSnapshot()).snapshot.sheets.at(-1);
  expect(read?.values).toHaveLength(rows + 1);
  expect(read?.values.map(([first]) => first)).toEqual(["Prosessi", ...Array.from({ length: rows }, (_, row) => row)]);
});

test("while a cell is being edited the reading waits, and it can be given up", async () => {
  await open(blankSheet("Tyhjä"));
  fixture.faults.cellEditMode = true;
  let read = false;
  const reading = readSnapshot().then(() => (read = true));
  await new Promise(setImmediate);
  expect(read).toBe(false);
  fixture.faults.cellEditMode = false;
  await reading;
  expect(read).toBe(true);

  const abort = new AbortController();
  const given = readSnapshot({ signal: abort.signal });
  abort.abort();
  await expect(given).rejects.toMatchObject({ name: "AbortError" });
});

function sheet(name: string, cells: SheetDocument["cells"]): SheetDocument {
  return { ...blankSheet(name), cells };
}

describe("what is hidden or merged", () => {
  const table = (name: string): SheetDocument =>
    sheet(
      name,
      Array.from({ length: 60 }, (_, index) => ({
        row: 4 + Math.floor(index / 6),
        column: 1 + (index % 6),
        value: index,
      })),
    );
  const found = async (): Promise<object | undefined> => {
    const last = (await readSnapshot()).snapshot.sheets.at(-1);
    return last && { merged: last.merged, hiddenRows: last.hiddenRows, hiddenColumns: last.hiddenColumns };
  };

  test("is read with one round trip more", async () => {
    await open(table("Muistiinpanot"));
    await Excel.run(async (context) => {
      const notes = context.workbook.worksheets.getItem("Muistiinpanot");
      notes.getRange("6:7").rowHidden = true;
      notes.getRange("9:9").rowHidden = true;
      notes.getRange("C:C").columnHidden = true;
      notes.getRange("E10:F12").merge();
      await context.sync();
    });
    await new Promise(setImmediate);
    fixture.host.resetRoundTrips();
    expect(await found()).toEqual({
      merged: [{ row: 9, column: 4, rows: 3, columns: 2 }],
      hiddenRows: [
        { from: 5, count: 2 },
        { from: 8, count: 1 },
      ],
      hiddenColumns: [{ from: 2, count: 1 }],
    });
    await new Promise(setImmediate);
    expect(fixture.host.roundTrips).toBeLessThanOrEqual(5);
  });

  test("a sheet whose every row is hidden says so", async () => {
    await open(table("Muistiinpanot"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Muistiinpanot").getRange("5:14").rowHidden = true;
      await context.sync();
    });
    expect(await found()).toMatchObject({ hiddenRows: [{ from: 4, count: 10 }], hiddenColumns: [] });
  });

  test("more merged areas than Excel lists do not stop the reading", async () => {
    await open(
      sheet(
        "Lomake",
        Array.from({ length: 1100 }, (_, row) => ({ row, column: 0, value: row })),
      ),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Lomake").getRange("A1:B520").merge(true);
      await context.sync();
    });
    expect(await found()).toEqual({ merged: [], hiddenRows: [], hiddenColumns: [] });
  });
});

test("manual calculation is told", async () => {
  await open(blankSheet("Tyhjä"));
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
  });
  expect((await readSnapshot()).snapshot.manualCalculation).toBe(true);
});
