import { en } from "../../src/i18n/fixes/en";
import { fi } from "../../src/i18n/fixes/fi";
import { fixSummary } from "../../src/taskpane/components/Fixes/fixSummary";
import type { CellValue } from "../../src/scoreboard/cellValue";
import type { Change, Fix } from "../../src/validation/fix";

const write = (row: number, value: CellValue, sheet = "Laatu"): Change => ({
  kind: "cell",
  sheet,
  row,
  column: 1,
  to: { value },
});
const fix = (...changes: Change[]): Fix => ({ consent: "ask", changes });
const of = (...fixes: Fix[]) => ({ sheet: "Laatu", address: "B4", fixes });

test.each<[string, ReturnType<typeof of>, string]>([
  ["the new content of the cell itself", of(fix(write(3, 12.5))), "→ 12,5"],
  ["where it writes another cell", of(fix(write(6, 12.5))), "→ B7: 12,5"],
  ["or another sheet", of(fix(write(6, 12.5, "Tiedot"))), "→ Tiedot!B7: 12,5"],
  ["a text that might be a number", of(fix(write(3, "2022Q3"))), "→ ”2022Q3”"],
  ["nothing", of(fix(write(3, null))), "→ tyhjä"],
  ["several changes", of(fix(write(3, 1), write(4, 2))), "→ 2 muutosta"],
  ["several alternatives", of(fix(write(3, 1)), fix(write(3, 2))), "→ 2 vaihtoehtoa"],
  [
    "another name of the sheet",
    of(fix({ kind: "renameSheet", sheet: "Laatu", to: "Laatu ja vaikutus" })),
    "→ Laatu ja vaikutus",
  ],
])("a fix tells %s", (_, row, expected) => {
  expect(fixSummary(row, fi)).toBe(expected);
});

test("each language writes numbers its own way", () => {
  expect(fixSummary(of(fix(write(3, 12.5))), en)).toBe("→ 12.5");
});
