import { missingSheet } from "../../../../src/validation/rules/structure/missingSheet";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";
import type { WorkbookSnapshot } from "../../../../src/scoreboard/snapshot";

function renamed(names: Readonly<Record<string, string | null>>): WorkbookSnapshot {
  const snapshot = scoreboardSnapshot();
  return {
    ...snapshot,
    sheets: snapshot.sheets.flatMap((sheet) => {
      const name = names[sheet.name];
      return name === null ? [] : [{ ...sheet, name: name ?? sheet.name }];
    }),
  };
}

testRule(missingSheet, {
  valid: {
    "all four": () => scoreboardSnapshot(),
    "a renamed sheet is known by its headings": () => renamed({ Tavoitteet: "Targets 2022", Tiedot: "Perustiedot" }),
  },
  invalid: {
    "no efficiency": {
      workbook: () => renamed({ Tehokkuus: null }),
      finds: [["", { missing: "Tehokkuus" }]],
      fixes: [[{ consent: "ask", changes: [{ kind: "addSheet", sheet: "Tehokkuus" }] }]],
    },
    "no scoreboard at all": {
      workbook: () => ({ ...scoreboardSnapshot(), sheets: [] }),
      finds: [
        ["", { missing: "Tiedot" }],
        ["", { missing: "Tavoitteet" }],
        ["", { missing: "Käsittelyajat" }],
        ["", { missing: "Tehokkuus" }],
      ],
    },
  },
});
