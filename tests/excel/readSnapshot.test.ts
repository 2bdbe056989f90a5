import { currentAgreement } from "../../src/agreement/current";
import { readSnapshot } from "../../src/excel/readSnapshot";
import type { SheetDocument } from "../../src/scoreboard/document";
import { sampleDocument } from "../../src/scoreboard/sample/sampleDocument";
import { validate } from "../../src/validation/engine";
import { startAddInHost } from "../support/addInHost";
import type { ExcelHostFixture } from "../support/excelHost";
import { snapshotOf } from "../support/scoreboardSnapshot";

const document = sampleDocument();

let fixture: ExcelHostFixture;
const open = async (...foreign: readonly SheetDocument[]): Promise<void> => {
  fixture = await startAddInHost({ ...document, sheets: [...document.sheets, ...foreign] });
};
afterEach(() => {
  fixture.stop();
});

test("the whole validation of a scoreboard takes at most four round trips, clean-up included", async () => {
  await open();
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
  await open();
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
  return {
    name,
    cells,
    styles: [],
    columnWidths: [],
    rowHeights: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    lists: [],
    iconSets: [],
    protected: false,
  };
}
