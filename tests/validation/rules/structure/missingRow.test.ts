import { currentAgreement } from "../../../../src/agreement/current";
import { scoreboardDocument } from "../../../../src/scoreboard/scoreboardDocument";
import { validate } from "../../../../src/validation/engine";
import { missingRow } from "../../../../src/validation/rules/structure/missingRow";
import type { Fix } from "../../../../src/validation/fix";
import type { RowName } from "../../../../src/validation/place";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot, snapshotOf, THIRD_QUARTER_2022 } from "../../../support/scoreboardSnapshot";
import type { WorkbookSnapshot } from "../../../../src/scoreboard/snapshot";

function without(name: string, from: number, count: number): WorkbookSnapshot {
  const snapshot = scoreboardSnapshot();
  const cleared = <T>(rows: readonly (readonly (T | null)[])[]) =>
    rows.map((row, index) => (index >= from && index < from + count ? row.map(() => null) : row));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, values: cleared(sheet.values), formulas: cleared(sheet.formulas) } : sheet,
    ),
  };
}

const adding = (sheet: string, row: RowName): Fix[] => [{ consent: "ask", changes: [{ kind: "addRow", sheet, row }] }];

testRule(missingRow, {
  valid: { "every row": () => scoreboardSnapshot() },
  invalid: {
    "an extension": {
      workbook: () => without("Käsittelyajat", 9, 1),
      finds: [["Käsittelyajat", { row: { process: "Yrittäjä", kind: "extension" }, rows: 1 }]],
      fixes: [adding("Käsittelyajat", { process: "Yrittäjä", kind: "extension" })],
    },
    "a group of the efficiency annex": {
      workbook: () => without("Tehokkuus", 4, 1),
      finds: [["Tehokkuus", { row: { process: "Kaikki", kind: null }, rows: 1 }]],
      fixes: [adding("Tehokkuus", { process: "Kaikki", kind: null })],
    },
    "a year of a target": {
      workbook: () => without("Tavoitteet", 118, 1),
      finds: [["Tavoitteet", { row: { process: "Kansalaisuushakemus", kind: "first", year: 2024 }, rows: 1 }]],
      fixes: [adding("Tavoitteet", { process: "Kansalaisuushakemus", kind: "first", year: 2024 })],
    },
    "all of them are one finding": {
      workbook: () => without("Tehokkuus", 4, 9),
      finds: [["Tehokkuus", { row: null, rows: 9 }]],
    },
  },
});

test("an agreement that lists nothing for a table lacks no row of it", () => {
  const { efficiency } = currentAgreement;
  const agreement = { ...currentAgreement, efficiency: { ...efficiency, groups: [] }, indicators: [] };
  const { findings } = validate(snapshotOf(scoreboardDocument({ agreement, period: THIRD_QUARTER_2022 })), {
    agreement,
  });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});
