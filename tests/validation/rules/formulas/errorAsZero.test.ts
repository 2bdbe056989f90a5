import { errorAsZero } from "../../../../src/validation/rules/formulas/errorAsZero";
import { withOwnCells } from "../../../support/ownCells";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const own = (...formulas: readonly string[]) =>
  withOwnCells(
    scoreboardSnapshot(),
    Object.fromEntries(
      formulas.map((formula, index) => [`Käsittelyajat!Y${String(5 + index * 2)}`, { formula, value: 0 }]),
    ),
  );
const write = (row: number, column: number, formula: string) =>
  [{ consent: "ask", changes: [{ kind: "cell", sheet: "Käsittelyajat", row, column, to: { formula } }] }] as const;

testRule(errorAsZero, {
  valid: {
    "the error becomes an empty text or a word": () =>
      own('=IFERROR(C5/D5,"")', '=IFNA(C5,"puuttuu")', "=IFERROR(C5/D5,D5)"),
    "zero for something else": () =>
      own("=IF(C5>0,0,1)", '=IF(ISERROR(C5),"",0)', "=IFERROR(ROUND(C5,0),1)", '="IFERROR(C5,0)"'),
  },
  invalid: {
    "each form": {
      workbook: () => own("=IFERROR(C5/D5, 0)", "=1+IFNA(MEDIAN(C5:C9),0)", "=IF(ISERROR(C5/D5),0,C5/D5)"),
      finds: [
        ["Käsittelyajat!Y5", { cells: 1 }],
        ["Käsittelyajat!Y7", { cells: 1 }],
        ["Käsittelyajat!Y9", { cells: 1 }],
      ],
      fixes: [
        write(4, 24, '=IFERROR(C5/D5, "")'),
        write(6, 24, '=1+IFNA(MEDIAN(C5:C9),"")'),
        write(8, 24, '=IF(ISERROR(C5/D5),"",C5/D5)'),
      ],
    },
    "a required figure: mended as long as it hides nothing": {
      workbook: () =>
        scoreboardSnapshot({
          cells: {
            "Käsittelyajat!C9": { formula: "=IFERROR(100+30,0)", value: 130 },
            "Käsittelyajat!C11": { formula: "=IFERROR(100/0,0)", value: 0 },
          },
        }),
      finds: [
        ["Käsittelyajat!C9", { cells: 1 }],
        ["Käsittelyajat!C11", { cells: 1 }],
      ],
      fixes: [write(8, 2, '=IFERROR(100+30,"")'), []],
    },
  },
});
