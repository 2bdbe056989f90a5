import { sheetSets } from "../../src/scoreboard/locate/sheetSets";
import type { SheetSnapshot } from "../../src/scoreboard/snapshot";
import { scoreboardSnapshot } from "../support/scoreboardSnapshot";

const { sheets: own } = scoreboardSnapshot();

function copies(ending: string, names?: readonly string[]): SheetSnapshot[] {
  return own
    .filter(({ name }) => names?.includes(name) ?? true)
    .map((sheet) => ({ ...sheet, name: `${sheet.name}${ending}` }));
}

const setsOf = (sheets: readonly SheetSnapshot[]): string[] => sheetSets(sheets).sets.map(({ ending }) => ending);

test.each([
  [" (2)", "(2)"],
  ["(12)", "(12)"],
  [" 2022Q2", "2022Q2"],
  [" Q2 2022", "2022Q2"],
  ["_2022-Q2", "2022Q2"],
  [" (q2-2022)", "2022Q2"],
  [" 2022", "2022"],
  [" (2022)", "2022"],
  [" - 2022-07", "2022-07"],
])("copies whose names end in %j are a set", (written, ending) => {
  const set = copies(written);
  const sorted = sheetSets([...set, ...own]);
  expect(sorted.own).toEqual(own);
  expect(sorted.sets).toEqual([{ ending, names: set.map(({ name }) => name), sheets: own }]);
});

test("several sets stand beside each other, a period in any spelling being one", () => {
  const names = ["Tiedot", "Tehokkuus"];
  const sheets = [
    ...copies(" Q2-2022", names.slice(0, 1)),
    ...copies(" (2)"),
    ...own,
    ...copies(" 2022Q2", names.slice(1)),
  ];
  expect(setsOf(sheets)).toEqual(["2022Q2", "(2)"]);
});

test.each([
  ["without a copy of Tiedot", [...own, ...copies(" (2)", ["Käsittelyajat", "Tehokkuus"])]],
  ["without a Tiedot of the workbook's own", copies(" (2)")],
  ["whose ending is neither", [...own, ...copies(" vanha"), ...copies(" Q5 2022"), ...copies(" 99999")]],
])("sheets are no set %s", (_, sheets) => {
  expect(sheetSets(sheets)).toEqual({ own: sheets, sets: [] });
});
