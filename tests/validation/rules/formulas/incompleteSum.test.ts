import { incompleteSum } from "../../../../src/validation/rules/formulas/incompleteSum";
import { withOwnCells } from "../../../support/ownCells";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

/** What the columns of the clean scoreboard add up to. */
const SUMS: Readonly<Record<string, number>> = { C: 5200, D: 4800, E: 3840, F: 720 };

const formulas = (cells: Readonly<Record<string, string>>) =>
  withOwnCells(
    scoreboardSnapshot(),
    Object.fromEntries(
      Object.entries(cells).map(([at, text]) => [
        `Käsittelyajat!${at}`,
        text.startsWith("=") ? { formula: text, value: SUMS[at.charAt(0)] ?? 5000 } : text,
      ]),
    ),
  );
const write = (row: number, column: number, formula: string) =>
  [{ consent: "ask", changes: [{ kind: "cell", sheet: "Käsittelyajat", row, column, to: { formula } }] }] as const;

testRule(incompleteSum, {
  valid: {
    "the whole table, by address, by column, by heading and in pieces": () =>
      formulas({
        A46: "Yhteensä",
        C46: "=SUM(C5:C44)",
        D46: "=SUM(Käsittelyajat[Ratkaistut])",
        E46: "=SUM(E5:E20,E21:E44)",
        F46: "=SUBTOTAL(109,F5:F44)",
        G47: "=SUM(Tehokkuus!$B$6:$B$13)",
        Y9: "=SUM(C:C)",
      }),
    "a subtotal of some processes, and a sum along a row": () =>
      formulas({ A46: "Työntekijät", C46: "=SUM(C5:C12)", D46: "=SUM(D20:D44)", Y9: "=SUM(E9:G9)" }),
    "two permits of one process, called a total beside the table": () =>
      formulas({ Y9: "=C9+C10", Z9: "=AVERAGE(C5:C20)" }),
    "the total row of the efficiency annex": () =>
      scoreboardSnapshot({ cells: { "Tehokkuus!B5": { formula: "=SUM(B6:B13)", value: 9600 } } }),
  },
  invalid: {
    "a row that was added below": {
      workbook: () => formulas({ C46: "=SUM(C5:C43)" }),
      finds: [["Käsittelyajat!C46", { range: "C5:C43", rows: [43] }]],
      fixes: [write(45, 2, "=SUM(C5:C44)")],
    },
    "a total by name, in the row and above": {
      workbook: () =>
        formulas({ A46: "Yhteensä", C46: "=ROUND(SUM($C$7:$C$30),0)", Y8: "Kaikki", Y9: "=SUM(Käsittelyajat!D5:D10)" }),
      finds: [
        ["Käsittelyajat!Y9", { range: "Käsittelyajat!D5:D10", rows: Array.from({ length: 34 }, (_, row) => 10 + row) }],
        [
          "Käsittelyajat!C46",
          { range: "$C$7:$C$30", rows: [4, 5, ...Array.from({ length: 14 }, (_, row) => 30 + row)] },
        ],
      ],
      fixes: [write(8, 24, "=SUM(Käsittelyajat!D5:D44)"), write(45, 2, "=ROUND(SUM($C$5:$C$44),0)")],
    },
    "the total row of the efficiency annex": {
      workbook: () => scoreboardSnapshot({ cells: { "Tehokkuus!B5": { formula: "=SUM(B6:B12)", value: 9600 } } }),
      finds: [["Tehokkuus!B5", { range: "B6:B12", rows: [12] }]],
      fixes: [
        [
          {
            consent: "ask",
            changes: [{ kind: "cell", sheet: "Tehokkuus", row: 4, column: 1, to: { formula: "=SUM(B6:B13)" } }],
          },
        ],
      ],
    },
  },
});
