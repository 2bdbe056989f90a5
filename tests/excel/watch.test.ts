import { goTo } from "../../src/excel/goTo";
import { TroubleError } from "../../src/excel/trouble";
import { type WorkbookChange, watchWorkbook } from "../../src/excel/watch";
import { startAddInHost } from "../support/addInHost";
import type { ExcelHostFixture } from "../support/excelHost";

let fixture: ExcelHostFixture;
beforeEach(async () => {
  fixture = await startAddInHost();
});
afterEach(() => {
  fixture.stop();
});

const write = (address: string, value: string | number): Promise<void> =>
  fixture.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });

/** A listener, and the promise of its next call. */
function listening(): {
  readonly changes: WorkbookChange[];
  readonly listener: (change: WorkbookChange) => void;
  next(): Promise<void>;
} {
  const changes: WorkbookChange[] = [];
  let called = (): void => undefined;
  return {
    changes,
    listener: (change) => {
      changes.push(change);
      called();
    },
    next: () => new Promise((resolve) => (called = resolve)),
  };
}

test("a run of changes is told once; starting again changes nothing", async () => {
  const heard = listening();
  const { changes, listener } = heard;
  const watch = watchWorkbook(listener, 50);
  await Promise.all([watch.start(), watch.start()]);
  const told = heard.next();
  await write("A1", 1);
  await write("A2", "=A1+1");
  await told;
  expect(changes).toMatchObject([{ by: "own", sheets: [] }]);
  await watch.stop();
});

test("what only others have done is remote, and so is what is calculated of it; a change here among theirs is not, nor is our own", async () => {
  const heard = listening();
  const { changes, listener } = heard;
  await write("A2", "=A1+1");
  const { model } = fixture;
  await model.whenSettled();
  // Nothing is calculated but when the test asks for it.
  model.calculation.mode = "manual";
  const watch = watchWorkbook(listener, 50);
  await watch.start();
  const sheet = model.sheetIdByName("Sheet1") ?? "";
  const type = (source: "coauthor" | "user" | "host", value: number): void => {
    model.as(source, () => {
      model.writer.write(sheet, 0, 0, [[value]]);
    });
  };
  const steps = {
    theirs: () => {
      type("coauthor", 1);
    },
    calculated: () => {
      model.calculation.start(true);
    },
    mixed: () => {
      type("coauthor", 2);
      type("user", 3);
      type("coauthor", 4);
    },
    ours: () => {
      type("host", 5);
    },
    oursAmongTheirs: () => {
      type("host", 6);
      type("coauthor", 7);
    },
  };
  for (const step of [
    ...[steps.theirs, steps.calculated, steps.mixed, steps.calculated, steps.theirs],
    ...[steps.ours, steps.calculated, steps.oursAmongTheirs],
  ]) {
    const told = heard.next();
    step();
    await told;
  }
  expect(changes.map(({ by }) => by)).toEqual([
    ...["remote", "remote", "local", "local", "remote"],
    ...["own", "own", "remote"],
  ]);
  await watch.stop();
});

test("a sheet that is added or named anew, and a calculation, are changes too", async () => {
  const heard = listening();
  const { changes, listener } = heard;
  await write("A1", "=1+1");
  const watch = watchWorkbook(listener, 50);
  await watch.start();
  const added = heard.next();
  await fixture.Excel.run(async (context) => {
    context.workbook.worksheets.add("Uusi");
    await context.sync();
  });
  await added;
  const renamed = heard.next();
  await fixture.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Uusi").name = "Vanha";
    await context.sync();
  });
  await renamed;
  const id = fixture.model.sheetIdByName("Vanha") ?? "";
  expect(changes).toMatchObject([{ sheets: [{ kind: "added", id }] }, { by: "own" }]);
  await watch.stop();
});

test("what is taken is told at once, and not once more", async () => {
  const heard = listening();
  const watch = watchWorkbook(heard.listener, 50);
  const { model } = fixture;
  model.calculation.mode = "manual";
  const sooner = listening();
  const first = watchWorkbook(sooner.listener, 0);
  await Promise.all([watch.start(), first.start()]);
  expect(watch.take()).toBeNull();
  const known = sooner.next();
  await write("A1", 1);
  await known;
  expect(watch.take()).toMatchObject({ by: "own" });
  expect(watch.take()).toBeNull();
  const told = heard.next();
  model.as("user", () => {
    model.writer.write(model.sheetIdByName("Sheet1") ?? "", 0, 0, [[2]]);
  });
  await told;
  expect(heard.changes).toMatchObject([{ by: "local" }]);
  await Promise.all([watch.stop(), first.stop()]);
});

test("after stopping nothing is told, and no handler is left with Excel", async () => {
  const heard = listening();
  const { changes, listener } = heard;
  const first = watchWorkbook(listener, 50);
  await first.start();
  await first.stop();
  await first.stop();
  const second = listening();
  const other = watchWorkbook(second.listener, 50);
  await other.start();
  const told = second.next();
  await write("A1", 1);
  await told;
  expect(changes).toEqual([]);
  const again = heard.next();
  await first.start();
  await write("A1", 2);
  await again;
  expect(changes).toHaveLength(1);
  await Promise.all([first.stop(), other.stop()]);
});

test("going to a place brings its sheet to the front and selects its area", async () => {
  await fixture.Excel.run(async (context) => {
    context.workbook.worksheets.add("Käsittelyajat");
    await context.sync();
  });
  await goTo({ sheet: "Käsittelyajat", area: { row: 6, column: 3, rows: 1, columns: 2 } });
  expect(await selected()).toBe("Käsittelyajat!D7:E7");
  await goTo({ sheet: "Sheet1", area: null });
  expect(await selected()).toMatch(/^Sheet1!/);
});

test("going to a sheet that is gone says so", async () => {
  await expect(goTo({ sheet: "Poistettu", area: null })).rejects.toEqual(
    new TroubleError({ kind: "gone", sheet: "Poistettu" }),
  );
});

const selected = (): Promise<string> =>
  fixture.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address.replaceAll("'", "");
  });
