import { readSnapshot } from "../../src/excel/readSnapshot";
import { startAddInHost } from "../support/addInHost";
import type { ExcelHostFixture } from "../support/excelHost";

let fixture: ExcelHostFixture;
beforeAll(async () => {
  fixture = await startAddInHost();
});
afterAll(() => {
  fixture.stop();
});

/** What the cells of column A show when these formulas have been typed into it, column B being 150 and #N/A. */
async function results(...formulas: readonly string[]): Promise<unknown[]> {
  await fixture.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A50").clear();
    sheet.getRange("B1:B2").formulas = [["150"], ["=NA()"]];
    sheet.getRange("A1").getResizedRange(formulas.length - 1, 0).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  await fixture.model.whenSettled();
  return ((await readSnapshot()).snapshot.sheets[0]?.values ?? []).slice(0, formulas.length).map(([first]) => first);
}

test("a function answers through Excel's protocol", async () => {
  expect(await results("=SCOREBOARD.PTS_PER_HTV(B1,2)", '=SCOREBOARD.TARGET_DAYS("TTOL",2022)')).toEqual([75, 60]);
});

test("a blank result is an empty text, an error is an error", async () => {
  expect(await results("=SCOREBOARD.SHARE(0,0)", "=SCOREBOARD.SHARE(5,0)", '=SCOREBOARD.SHARE("x",1)')).toEqual([
    "",
    { error: "#DIV/0!" },
    { error: "#VALUE!" },
  ]);
});

test("an error in an argument comes back in its own element", async () => {
  expect(await results("=SCOREBOARD.SHARE(B1:B2,300)")).toEqual([0.5]);
  expect(await results("=IFNA(INDEX(SCOREBOARD.SHARE(B1:B2,300),2),-1)")).toEqual([-1]);
});
