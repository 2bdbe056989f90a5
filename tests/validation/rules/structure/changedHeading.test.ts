import { changedHeading } from "../../../../src/validation/rules/structure/changedHeading";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const heading = (column: number, value: string) =>
  [{ consent: "ask", changes: [{ kind: "cell", sheet: "Käsittelyajat", row: 3, column, to: { value } }] }] as const;

testRule(changedHeading, {
  valid: {
    "the template's headings": () => scoreboardSnapshot(),
    "case and blanks do not matter": () => scoreboardSnapshot({ cells: { "Käsittelyajat!D4": " RATKAISTUT " } }),
  },
  invalid: {
    "several beside each other": {
      workbook: () =>
        scoreboardSnapshot({
          cells: { "Käsittelyajat!D4": "Päätetyt", "Käsittelyajat!E4": null, "Käsittelyajat!F4": "Ei" },
        }),
      finds: [
        ["Käsittelyajat!D4", { found: "Päätetyt", heading: "Ratkaistut" }],
        ["Käsittelyajat!E4", { found: "", heading: "Myönteiset" }],
        ["Käsittelyajat!F4", { found: "Ei", heading: "Kielteiset" }],
      ],
      fixes: [heading(3, "Ratkaistut"), heading(4, "Myönteiset"), heading(5, "Kielteiset")],
    },
    "a label that formulas rely on": {
      workbook: () => scoreboardSnapshot({ cells: { "Tiedot!A11": "Tunnit" } }),
      finds: [["Tiedot", { found: null, heading: "Tunteja/htv" }]],
    },
    "a column that is not there": {
      workbook: () => {
        const snapshot = scoreboardSnapshot();
        const cut = <T>(rows: readonly (readonly T[])[]) => rows.map((row) => row.slice(0, 13));
        const sheets = snapshot.sheets.map((sheet) =>
          sheet.name === "Tehokkuus" ? { ...sheet, values: cut(sheet.values), formulas: cut(sheet.formulas) } : sheet,
        );
        return { ...snapshot, sheets };
      },
      finds: [["Tehokkuus!A4:M4", { found: null, heading: "Huomautus" }]],
    },
  },
});
