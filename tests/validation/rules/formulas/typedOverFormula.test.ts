import { typedOverFormula } from "../../../../src/validation/rules/formulas/typedOverFormula";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const write = (sheet: string, row: number, column: number, formula: string, numberFormat?: string) =>
  [
    {
      consent: "ask",
      changes: [
        { kind: "cell", sheet, row, column, to: { formula }, ...(numberFormat === undefined ? {} : { numberFormat }) },
      ],
    },
  ] as const;
const WORKDAYS =
  '=IF(AND(ISNUMBER(Jakson_alku),ISNUMBER(Jakson_loppu)),SCOREBOARD.WORKDAYS_FI(Jakson_alku,Jakson_loppu),"")';

testRule(typedOverFormula, {
  valid: { "formulas are formulas": () => scoreboardSnapshot() },
  invalid: {
    "a right figure is typed all the same": {
      workbook: () => scoreboardSnapshot({ cells: { "Käsittelyajat!M9": 0.8333, "Tiedot!B10": 66 } }),
      finds: [
        [
          "Tiedot!B10",
          {
            value: 66,
            formula: WORKDAYS,
          },
        ],
        ["Käsittelyajat!M9", { value: 0.8333, formula: "=SCOREBOARD.SHARE(L9,D9)" }],
      ],
      fixes: [write("Tiedot", 9, 1, WORKDAYS), write("Käsittelyajat", 8, 12, "=SCOREBOARD.SHARE(L9,D9)")],
    },
    "a text": {
      workbook: () => scoreboardSnapshot({ cells: { "Tehokkuus!E6": "66 pv" } }),
      finds: [["Tehokkuus!E6", { value: "66 pv", formula: "=Työpäiviä" }]],
      fixes: [write("Tehokkuus", 5, 4, "=Työpäiviä")],
    },
    "in a cell of text a formula would stay text: it gets the column's format": {
      workbook: () => {
        const snapshot = scoreboardSnapshot({ cells: { "Tehokkuus!E6": "66 pv" } });
        const text = (row: readonly string[], r: number): string[] =>
          row.map((format, c) => (r === 5 && c === 4 ? "@" : format));
        const sheets = snapshot.sheets.map((sheet) =>
          sheet.name === "Tehokkuus" ? { ...sheet, numberFormats: sheet.numberFormats.map(text) } : sheet,
        );
        return { ...snapshot, sheets };
      },
      finds: [["Tehokkuus!E6", { value: "66 pv", formula: "=Työpäiviä" }]],
      fixes: [write("Tehokkuus", 5, 4, "=Työpäiviä", "#,##0")],
    },
  },
});
