import { mergedCells } from "../../../../src/validation/rules/structure/mergedCells";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const unmerge = (sheet: string, row: number, column: number, rows: number, columns: number) =>
  [{ consent: "ask", changes: [{ kind: "unmerge", sheet, area: { row, column, rows, columns } }] }] as const;

testRule(mergedCells, {
  valid: {
    none: () => scoreboardSnapshot(),
    "a title across the sheet": () => scoreboardSnapshot({ merged: ["Käsittelyajat!A1:H1", "Tehokkuus!A15:C20"] }),
  },
  invalid: {
    "figures: the second is then missing": {
      workbook: () => scoreboardSnapshot({ merged: ["Käsittelyajat!C9:C10"] }),
      finds: [["Käsittelyajat!C9:C10", { range: "C9:C10" }]],
      fixes: [unmerge("Käsittelyajat", 8, 2, 2, 1)],
      besides: ["S11"],
    },
    "remarks, and cells of Tiedot": {
      workbook: () => scoreboardSnapshot({ merged: ["Tehokkuus!N6:N7", "Tiedot!B18:C18"] }),
      finds: [
        ["Tiedot!B18:C18", { range: "B18:C18" }],
        ["Tehokkuus!N6:N7", { range: "N6:N7" }],
      ],
      fixes: [unmerge("Tiedot", 17, 1, 1, 2), unmerge("Tehokkuus", 5, 13, 2, 1)],
    },
  },
});
