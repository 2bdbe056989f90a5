import { replaceOwnSheet } from "../../src/excel/replaceOwnSheet";
import { CHECK_SHEET_MARK, checkSheet } from "../../src/report/checkSheet/checkSheet";
import type { WorkbookDocument } from "../../src/scoreboard/document";
import { type ExcelHostFixture, startExcelHost } from "../support/excelHost";
import { HOSTILE, hostileScoreboard, validatedWorkbook } from "../support/validatedWorkbook";
import { SILENCES } from "../support/refusals";

const report = (reason: string): WorkbookDocument =>
  checkSheet(validatedWorkbook(hostileScoreboard(), { accepted: ["A01"], reason }), "fi");

let fixture: ExcelHostFixture;
beforeEach(async () => {
  fixture = await startExcelHost();
});
afterEach(() => {
  fixture.stop();
});

const write = (document: WorkbookDocument): Promise<void> => replaceOwnSheet(document, CHECK_SHEET_MARK);
const sheets = (): string[] => fixture.model.toDocument().sheets.map(({ name }) => name);
const texts = (): unknown[] =>
  fixture.model
    .toDocument()
    .sheets.flatMap(({ name, cells }) => (name === "Sheet1" ? [] : cells.map(({ value }) => value)));
const renamed = (from: string, to: string): Promise<void> =>
  fixture.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });

test("the report gets a sheet of its own, in which nothing is a formula", async () => {
  await write(report(HOSTILE));
  expect(sheets()).toEqual(["Sheet1", "Tarkastus"]);
  const sheet = fixture.model.toDocument().sheets.at(-1);
  expect(sheet?.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(texts()).toContain(`hyväksytty: ${HOSTILE} (–31.12.2022)`);
});

test.each(["=1+1", "+1", "-1", "@SUM(1)", "\t=1+1", "{=1}"])("%j stays a text where it begins a cell", async (text) => {
  const [sheet] = report("").sheets;
  if (!sheet) throw new Error("There is no sheet.");
  const cell = { row: 2, column: 1, value: text };
  const cells = [...sheet.cells.filter(({ row, column }) => row !== cell.row || column !== cell.column), cell];
  await write({ ...report(""), sheets: [{ ...sheet, cells }] });
  const written = fixture.model
    .toDocument()
    .sheets.at(-1)
    ?.cells.find(({ row, column }) => row === 2 && column === 1);
  expect(written).toEqual(cell);
});

test("a later report takes the former one's place, whatever people call it", async () => {
  await write(report("ensimmäinen"));
  await renamed("Tarkastus", "Meidän tarkastus");
  await fixture.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Meidän tarkastus").position = 0;
    await context.sync();
  });
  await write(report("toinen"));
  expect(sheets()).toEqual(["Tarkastus", "Sheet1"]);
  expect(texts()).toContain("hyväksytty: toinen (–31.12.2022)");
  expect(texts()).not.toContain("hyväksytty: ensimmäinen (–31.12.2022)");
  expect(fixture.model.toDocument().names).toEqual([{ name: CHECK_SHEET_MARK, sheet: "Tarkastus", row: 0, column: 0 }]);
});

test("somebody else's sheet of that name is left alone", async () => {
  await renamed("Sheet1", "tarkastus");
  await expect(write(report("x"))).rejects.toMatchObject({ trouble: { kind: "exists", names: ["Tarkastus"] } });
  expect(sheets()).toEqual(["tarkastus"]);
});

test("a mark whose sheet was deleted is no hindrance", async () => {
  await write(report("ensimmäinen"));
  await fixture.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tarkastus").delete();
    await context.sync();
  });
  await write(report("toinen"));
  expect(sheets()).toEqual(["Sheet1", "Tarkastus"]);
});

test("what a first report that was given up has left goes with the next one, at whatever round trip", async () => {
  const document = report("uusi");
  fixture.host.resetRoundTrips();
  await write(document);
  const trips = fixture.host.roundTrips;
  for (let trip = 0; trip < trips; trip++) {
    for (const fall of SILENCES) {
      await fixture.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Tarkastus").delete();
        context.workbook.names.getItem(CHECK_SHEET_MARK).delete();
        await context.sync();
      });
      fixture.host.resetRoundTrips();
      fixture.faults[fall](trip);
      void write(document);
      while (fixture.host.roundTrips <= trip) await new Promise((resolve) => setTimeout(resolve, 0));
      await write(document);
      expect([trip, fall, sheets()]).toEqual([trip, fall, ["Sheet1", "Tarkastus"]]);
      expect(fixture.model.toDocument().names.map(({ name }) => name)).toEqual([CHECK_SHEET_MARK]);
    }
  }
});
