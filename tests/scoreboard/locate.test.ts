import { locateScoreboard } from "../../src/scoreboard/locate/scoreboard";
import type { WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { partsOf } from "../../src/validation/tables/scoreboardParts";
import { scoreboardSnapshot } from "../support/scoreboardSnapshot";

const FIRST_FOUR = ["Tiedot", "Tavoitteet", "Käsittelyajat", "Tehokkuus"];

function ofFirstTemplate(): WorkbookSnapshot {
  const snapshot = scoreboardSnapshot({ cells: { "Tiedot!B22": "1" } });
  return { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => FIRST_FOUR.includes(name)) };
}

test("every sheet of the layout is found in a workbook that the add-in made", () => {
  const located = locateScoreboard(scoreboardSnapshot());
  expect(Object.entries(located).filter(([, part]) => part === null)).toEqual([]);
  expect(located.info?.templateVersion).toBe(2);
});

test("a workbook of the first template lacks none of the later sheets", () => {
  const located = locateScoreboard(ofFirstTemplate());
  expect(located.info?.templateVersion).toBe(1);
  expect(partsOf(located).map(({ sheet, located: part }) => [sheet, part !== null])).toEqual(
    FIRST_FOUR.map((sheet) => [sheet, true]),
  );
});

test("nor is a sheet of its own taken for one of them because of its name", () => {
  const snapshot = ofFirstTemplate();
  const own = scoreboardSnapshot().sheets.filter(({ name }) => name === "Laatu");
  const sheets = own.map((sheet) => ({ ...sheet, values: [["Asiaryhmä", "Tila", "Muuta"]] }));
  expect(locateScoreboard({ ...snapshot, sheets: [...snapshot.sheets, ...sheets] }).quality).toBeNull();
});

test("a sheet of the second template is missed where it has gone", () => {
  const snapshot = scoreboardSnapshot();
  const located = locateScoreboard({ ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== "Laatu") });
  expect(partsOf(located).flatMap(({ sheet, located: part }) => (part ? [] : [sheet]))).toEqual(["Laatu"]);
});

test.each([
  ["the one before its column", { "Käsittelyajat!O4": "Tavoite, Migri" }, ["Tavoite, kokonaisuus"]],
  ["the one behind it", { "Käsittelyajat!Q4": "Tavoite, Migri" }, ["Tavoiteosuus"]],
])("of two headings alike, %s is the changed one", (_, cells, changed) => {
  const { processing } = locateScoreboard(scoreboardSnapshot({ cells }));
  expect([...(processing?.columns ?? [])].sort(([, a], [, b]) => a - b).map(([key]) => key)).toEqual(
    processing?.spec.columns.map(({ key }) => key),
  );
  expect(processing?.unrecognised.map(({ column }) => column.heading)).toEqual(changed);
});
