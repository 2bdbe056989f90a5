import { currentAgreement } from "../../src/agreement/current";
import { indicatorRows } from "../../src/scoreboard/rows/indicatorRows";
import { indicatorUnit } from "../../src/scoreboard/rows/indicatorUnits";
import { sheetWords } from "../../src/scoreboard/sheets/words";
import { scoreboardDocument } from "../../src/scoreboard/scoreboardDocument";

const rows = indicatorRows(currentAgreement);

test("each indicator that has no sheet of its own has a row, and a part with another unit has one more", () => {
  expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
  expect(rows.filter(({ part }) => part !== "").map(({ label }) => label)).toEqual([
    "5.2.2, kantelut vastattu määräajassa",
    "10.1.1, molemmat suunnitelmat",
  ]);
});

test("every row has its unit in words", () => {
  for (const row of rows) expect(sheetWords("fi").units[indicatorUnit(row)]).not.toBe("");
});

test("a percentage and a date are shown as such", () => {
  const period = { form: "quarter", year: 2022, quarter: 3 } as const;
  const { sheets } = scoreboardDocument({ agreement: currentAgreement, period });
  const sheet = sheets.find(({ name }) => name === "Muut mittarit");
  const formatOf = (label: string): string | undefined => {
    const row = 4 + rows.findIndex((candidate) => candidate.label === label);
    return sheet?.styles.findLast(
      ({ area, style }) =>
        area.row <= row && row < area.row + area.rows && area.column === 4 && style.numberFormat !== undefined,
    )?.style.numberFormat;
  };
  expect([formatOf("6.2.3"), formatOf("9.4"), formatOf("6.1.3")]).toEqual(["0.0 %", "d.m.yyyy", "General"]);
});
