import { typedConstant } from "../../../../src/validation/rules/formulas/typedConstant";
import { withOwnCells } from "../../../support/ownCells";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const own = (...formulas: readonly string[]) =>
  withOwnCells(
    scoreboardSnapshot(),
    Object.fromEntries(
      formulas.map((formula, index) => [`Käsittelyajat!Y${String(5 + index)}`, { formula, value: 1 }]),
    ),
  );
const write = (row: number, formula: string) =>
  ({ kind: "cell", sheet: "Käsittelyajat", row, column: 24, to: { formula } }) as const;

testRule(typedConstant, {
  valid: {
    "units of time and scale, averages of a few": () =>
      own("=C5/12", "=C6*100", "=(C7+C8)/2", "=C9/1000", "=C10*-1", "=C11*24/365", "=1-C12", "=C13*100%"),
    "arguments, limits and exponents": () =>
      own(
        "=ROUND(C5/D5,3)",
        "=VLOOKUP(A5,$A$5:$V$44,9,FALSE)",
        '=IF(C5>150,"paljon","")',
        "=C5^5",
        "=DATE(2022,9,B5)",
        "=ROUND(C5,-5)",
        "=INDEX(C5:C44,15)",
      ),
    "figures typed as a sum read no cell": () =>
      scoreboardSnapshot({ cells: { "Käsittelyajat!C9": { formula: "=80+50", value: 130 } } }),
    "a number in a text, a name or a heading": () =>
      own('="62/"&A5', "=Työpäiviä*C5", "=C5&Käsittelyajat[[#Headers],[Muutos]]"),
  },
  invalid: {
    "working days of this period: the name is known": {
      workbook: () => own("=C5/D5/66", "=C6/D6/66"),
      finds: [["Käsittelyajat!Y5:Y6", { constant: 66, name: "Työpäiviä", cells: 2 }]],
      fixes: [[{ consent: "ask", changes: [write(4, "=C5/D5/Työpäiviä"), write(5, "=C6/D6/Työpäiviä")] }]],
    },
    "hours of a person-year beside a unit": {
      workbook: () => own("=ROUND(C5*7/1600,2)"),
      finds: [["Käsittelyajat!Y5", { constant: 1600, name: "Tunteja_htv", cells: 1 }]],
      fixes: [[{ consent: "ask", changes: [write(4, "=ROUND(C5*7/Tunteja_htv,2)")] }]],
    },
    "working days of another period, a correction, a share: what they stand for is not known": {
      workbook: () => own("=C5/62", "=C6+15", "=C7*15%", "=-1.35*C8"),
      finds: [
        ["Käsittelyajat!Y5", { constant: 62, name: null, cells: 1 }],
        ["Käsittelyajat!Y6:Y7", { constant: 15, name: null, cells: 2 }],
        ["Käsittelyajat!Y8", { constant: 1.35, name: null, cells: 1 }],
      ],
    },
    "a figure beside a unit and with blanks around it, and one written with an exponent": {
      workbook: () => own("=12 * 62 * C5", "=C6 *  2E-4"),
      finds: [
        ["Käsittelyajat!Y5", { constant: 62, name: null, cells: 1 }],
        ["Käsittelyajat!Y6", { constant: 0.0002, name: null, cells: 1 }],
      ],
    },
    "two constants of which one is known": {
      workbook: () => own("=C5/66/62"),
      finds: [["Käsittelyajat!Y5", { constant: 66, name: "Työpäiviä", cells: 1 }]],
    },
  },
});
