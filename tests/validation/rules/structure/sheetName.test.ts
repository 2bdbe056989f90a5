import { sheetName } from "../../../../src/validation/rules/structure/sheetName";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";
import type { WorkbookSnapshot } from "../../../../src/scoreboard/snapshot";

function renamed(from: string, to: string): WorkbookSnapshot {
  const snapshot = scoreboardSnapshot();
  const inFormula = (formula: string | null): string | null => formula?.replaceAll(`${from}!`, `'${to}'!`) ?? null;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name === from ? to : sheet.name,
      formulas: sheet.formulas.map((row) => row.map(inFormula)),
    })),
  };
}

function withCopy(name: string): WorkbookSnapshot {
  const snapshot = scoreboardSnapshot();
  const copies = snapshot.sheets.filter((sheet) => sheet.name === "Tehokkuus").map((sheet) => ({ ...sheet, name }));
  return { ...snapshot, sheets: [...snapshot.sheets, ...copies] };
}

const renaming = (sheet: string, to: string) =>
  [[{ consent: "ask", changes: [{ kind: "renameSheet", sheet, to }] }]] as const;

testRule(sheetName, {
  valid: {
    "the template's names": () => scoreboardSnapshot(),
    "another name altogether": () => renamed("Tehokkuus", "Pts per htv"),
    "a copy beside the sheet": () => withCopy("Tehokkuus (2)"),
  },
  invalid: {
    "the number of a copy": {
      workbook: () => renamed("Tehokkuus", "Tehokkuus (2)"),
      finds: [["Tehokkuus (2)", { found: "Tehokkuus (2)", sheet: "Tehokkuus" }]],
      fixes: renaming("Tehokkuus (2)", "Tehokkuus"),
    },
    "case and blanks": {
      workbook: () => renamed("Tavoitteet", " TAVOITTEET"),
      finds: [[" TAVOITTEET", { found: " TAVOITTEET", sheet: "Tavoitteet" }]],
      fixes: renaming(" TAVOITTEET", "Tavoitteet"),
    },
    "letters without dots": {
      workbook: () => renamed("Käsittelyajat", "Kasittelyajat"),
      finds: [["Kasittelyajat", { found: "Kasittelyajat", sheet: "Käsittelyajat" }]],
      fixes: renaming("Kasittelyajat", "Käsittelyajat"),
    },
  },
});
