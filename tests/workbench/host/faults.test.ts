import { hostErrorCodes } from "../../../src/workbench/host/types";
import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";

describe("faults", () => {
  let fixture: ExcelHostFixture;

  beforeEach(async () => {
    fixture = await startExcelHost();
  });

  afterEach(() => {
    fixture.stop();
  });

  const readName = (options: Excel.RunOptions = {}): Promise<string> =>
    fixture.Excel.run(options, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });

  test("while a cell is edited a request fails, or waits if it asked to", async () => {
    fixture.faults.cellEditMode = true;
    await expect(readName()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const waiting = readName({ delayForCellEdit: true });
    fixture.faults.cellEditMode = false;
    expect(await waiting).toBe("Sheet1");
  });

  test.each([
    [hostErrorCodes.accessDenied, "AccessDenied"],
    [hostErrorCodes.activityLimitReached, "ActivityLimitReached"],
    [hostErrorCodes.invalidOrTimedOutSession, "InvalidOrTimedOutSession"],
  ])("error %i of a chosen request is %s, and the next one succeeds", async (number, code) => {
    fixture.faults.failNext(number, 1);
    expect(await readName()).toBe("Sheet1");
    await expect(readName()).rejects.toMatchObject({ code });
    expect(await readName()).toBe("Sheet1");
  });

  test("a request can stay without an answer while others are answered", async () => {
    fixture.faults.silenceNext();
    let answered = false;
    const silent = readName().then(() => {
      answered = true;
    });
    expect(await readName()).toBe("Sheet1");
    expect(answered).toBe(false);
    expect(silent).toBeInstanceOf(Promise);
  });

  test("a request can be carried out without an answer", async () => {
    fixture.faults.loseNextAnswer();
    let answered = false;
    void fixture.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = "Muistio";
      await context.sync();
      answered = true;
    });
    expect(await readName()).toBe("Muistio");
    expect(answered).toBe(false);
  });

  test("round trips are counted", async () => {
    await readName();
    await readName();
    expect(fixture.host.roundTrips).toBe(2);
    fixture.host.resetRoundTrips();
    expect(fixture.host.roundTrips).toBe(0);
  });
});
