import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";

/** Collects what a handler is given and lets a test wait until as much has come as it expects. */
class Heard<Event> {
  readonly events: Event[] = [];
  private readonly waiting: { readonly count: number; readonly resolve: () => void }[] = [];

  readonly handler = (event: Event): Promise<void> => {
    this.events.push(event);
    for (const { count, resolve } of this.waiting) if (this.events.length >= count) resolve();
    return Promise.resolve();
  };

  until(count: number): Promise<void> {
    if (this.events.length >= count) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ count, resolve }));
  }
}

describe("events", () => {
  let fixture: ExcelHostFixture;
  let run: typeof Excel.run;
  const sheetId = (name: string): string => fixture.model.sheetIdByName(name) ?? "";

  beforeEach(async () => {
    fixture = await startExcelHost();
    run = fixture.Excel.run.bind(fixture.Excel);
  });

  afterEach(() => {
    fixture.stop();
  });

  test("tell one change for a block that was written in slices", async () => {
    const heard = new Heard<Excel.WorksheetChangedEventArgs>();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(heard.handler);
      await context.sync();
      worksheets.getActiveWorksheet().getRange("A1:D1000").values = Array.from({ length: 1000 }, () => [1, 2, 3, 4]);
      await context.sync();
    });
    await heard.until(1);
    await fixture.model.whenSettled();
    expect(heard.events).toHaveLength(1);
    expect(heard.events[0]).toMatchObject({
      address: "A1:D1000",
      worksheetId: sheetId("Sheet1"),
      changeType: "RangeEdited",
    });
  });

  test("tell what was typed at the grid, on the sheet and on the collection, with its range", async () => {
    const onSheet = new Heard<Excel.WorksheetChangedEventArgs>();
    const onCollection = new Heard<Excel.WorksheetChangedEventArgs>();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(onCollection.handler);
      const sheet = worksheets.getActiveWorksheet();
      sheet.onChanged.add(onSheet.handler);
      await context.sync();
    });
    fixture.model.writer.write(sheetId("Sheet1"), 4, 1, [["45"]]);
    await Promise.all([onSheet.until(1), onCollection.until(1)]);
    const [change] = onCollection.events;
    expect(change?.address).toBe("B5");
    await run(async (context) => {
      const range = change?.getRange(context).load("values");
      await context.sync();
      expect(range?.values).toEqual([[45]]);
    });
  });

  test("tell one change for each range that was written, however many came in one batch", async () => {
    const heard = new Heard<Excel.WorksheetChangedEventArgs>();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(heard.handler);
      await context.sync();
      const sheet = worksheets.getActiveWorksheet();
      for (const address of ["A1", "A2", "A3:B3", "A1"])
        sheet.getRange(address).values = address === "A3:B3" ? [[5, 5]] : [[5]];
      await context.sync();
    });
    await heard.until(4);
    expect(heard.events.map(({ address }) => address)).toEqual(["A1", "A2", "A3:B3", "A1"]);
    for (const event of heard.events) expect(event).toMatchObject({ source: "Local", triggerSource: "ThisLocalAddin" });
  });

  test("tell of a co-author's doings that they are remote", async () => {
    const changed = new Heard<Excel.WorksheetChangedEventArgs>();
    const others = new Heard<{ readonly type: string; readonly source: string }>();
    await run(async (context) => {
      const { tables, worksheets } = context.workbook;
      worksheets.onChanged.add(changed.handler);
      for (const event of [worksheets.onAdded, worksheets.onDeleted, worksheets.onNameChanged, tables.onAdded]) {
        event.add(others.handler);
      }
      await context.sync();
    });
    const { model } = fixture;
    model.as("coauthor", () => {
      model.writer.write(sheetId("Sheet1"), 0, 0, [["Otsikko"], [1]]);
      model.addTable(sheetId("Sheet1"), { row: 0, column: 0, rows: 2, columns: 1 }, "Luvut");
      model.sheets.add("Toinen");
      model.sheets.rename(sheetId("Toinen"), "Kolmas");
      model.sheets.remove(sheetId("Kolmas"));
    });
    model.writer.write(sheetId("Sheet1"), 3, 0, [[2]]);
    await Promise.all([changed.until(2), others.until(4)]);
    expect(changed.events.map(({ source, triggerSource }) => [source, triggerSource])).toEqual([
      ["Remote", "Unknown"],
      ["Local", "Unknown"],
    ]);
    expect(others.events.map(({ type, source }) => [type, source])).toEqual([
      ["TableAdded", "Remote"],
      ["WorksheetAdded", "Remote"],
      ["WorksheetNameChanged", "Remote"],
      ["WorksheetDeleted", "Remote"],
    ]);
  });

  test("tell a calculation, but no change, when only results are new", async () => {
    const changed = new Heard<Excel.WorksheetChangedEventArgs>();
    const calculated = new Heard<Excel.WorksheetCalculatedEventArgs>();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Toinen").getRange("A1").formulas = [["=Sheet1!A1*2"]];
      await context.sync();
      worksheets.onChanged.add(changed.handler);
      worksheets.onCalculated.add(calculated.handler);
      await context.sync();
    });
    await fixture.model.whenSettled();
    calculated.events.length = 0;
    changed.events.length = 0;
    fixture.model.writer.write(sheetId("Sheet1"), 0, 0, [[21]]);
    await Promise.all([changed.until(1), calculated.until(1)]);
    expect(changed.events.map((event) => event.worksheetId)).toEqual([sheetId("Sheet1")]);
    expect(calculated.events.map((event) => event.worksheetId)).toEqual([sheetId("Toinen")]);
  });

  test("stop when the handler is removed", async () => {
    const heard = new Heard<Excel.WorksheetChangedEventArgs>();
    const still = new Heard<Excel.WorksheetChangedEventArgs>();
    const registration = await run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(heard.handler);
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(still.handler);
      await context.sync();
      return result;
    });
    await run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    fixture.model.writer.write(sheetId("Sheet1"), 0, 0, [[1]]);
    await still.until(1);
    expect(heard.events).toEqual([]);
  });

  test("tell selections, sheets that come, are shown and go, and tables", async () => {
    const selected = new Heard<Excel.WorksheetSelectionChangedEventArgs>();
    const added = new Heard<Excel.WorksheetAddedEventArgs>();
    const activated = new Heard<Excel.WorksheetActivatedEventArgs>();
    const deleted = new Heard<Excel.WorksheetDeletedEventArgs>();
    const tables = new Heard<Excel.TableAddedEventArgs>();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(selected.handler);
      worksheets.onAdded.add(added.handler);
      worksheets.onActivated.add(activated.handler);
      worksheets.onDeleted.add(deleted.handler);
      context.workbook.tables.onAdded.add(tables.handler);
      await context.sync();
      const sheet = worksheets.add("Toinen");
      sheet.getRange("A1:A2").values = [["Otsikko"], [1]];
      sheet.tables.add("A1:A2", true);
      await context.sync();
    });
    const id = sheetId("Toinen");
    fixture.model.select(id, { row: 1, column: 1, rows: 2, columns: 1 });
    await Promise.all([added.until(1), tables.until(1), activated.until(1), selected.until(1)]);
    expect(added.events[0]?.worksheetId).toBe(id);
    expect(tables.events[0]?.worksheetId).toBe(id);
    expect(activated.events.map((event) => event.worksheetId)).toEqual([id]);
    expect(selected.events[0]).toMatchObject({ worksheetId: id, address: "B2:B3" });
    await run(async (context) => {
      context.workbook.worksheets.getItem("Toinen").delete();
      await context.sync();
    });
    await deleted.until(1);
    expect(deleted.events[0]?.worksheetId).toBe(id);
  });
});
