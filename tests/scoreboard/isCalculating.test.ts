import { isCalculating } from "../../src/scoreboard/isCalculating";
import { scoreboardSnapshot } from "../support/scoreboardSnapshot";

test("a workbook is calculating while a function has not answered", () => {
  const snapshot = scoreboardSnapshot();
  expect(isCalculating(snapshot)).toBe(false);
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: [...sheet.values, [{ error: "#BUSY!" } as const]],
  }));
  expect(isCalculating({ ...snapshot, sheets })).toBe(true);
});
