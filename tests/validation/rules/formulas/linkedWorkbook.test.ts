import { linkedWorkbook } from "../../../../src/validation/rules/formulas/linkedWorkbook";
import { withOwnCells } from "../../../support/ownCells";
import { testRule } from "../../../support/ruleTester";
import { emptySheet, scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const own = (formula: string, value: number | string = 120) =>
  withOwnCells(scoreboardSnapshot({ linkedFiles: ["UMA poiminta.xlsx"] }), { "Käsittelyajat!Y9": { formula, value } });
const write = (row: number, column: number, value: number) =>
  ({ kind: "cell", sheet: "Käsittelyajat", row, column, to: { value } }) as const;

testRule(linkedWorkbook, {
  valid: {
    "no link": () => scoreboardSnapshot(),
    "another sheet of the workbook, a table and a text": () =>
      own('=Tehokkuus!B6+SUM(Käsittelyajat[Ratkaistut])&"[1]!"', "x"),
    "another workbook, read on a sheet of one's own": () => {
      const snapshot = scoreboardSnapshot();
      const blank = { ...snapshot, sheets: [emptySheet("Oma aineisto")] };
      const { sheets } = withOwnCells(blank, { "Oma aineisto!B2": { formula: "=[1]Taul1!A1", value: 5 } });
      return { ...snapshot, sheets: [...snapshot.sheets, ...sheets] };
    },
  },
  invalid: {
    "a figure of another file, named by number": {
      workbook: () =>
        scoreboardSnapshot({
          linkedFiles: ["UMA poiminta.xlsx"],
          cells: { "Käsittelyajat!C9": { formula: "=[1]Taul1!B2", value: 130 } },
        }),
      finds: [["Käsittelyajat!C9", { file: "UMA poiminta.xlsx", cells: 1 }]],
      fixes: [[{ consent: "ask", changes: [write(8, 2, 130)] }]],
    },
    "a path, and cells below each other": {
      workbook: () =>
        scoreboardSnapshot({
          cells: {
            "Käsittelyajat!C9": { formula: "='C:\\Luvut\\[UMA.xlsx]Q3 2022'!B2", value: 130 },
            "Käsittelyajat!C10": { formula: "='C:\\Luvut\\[UMA.xlsx]Q3 2022'!B3", value: 131 },
          },
        }),
      finds: [["Käsittelyajat!C9:C10", { file: "UMA.xlsx", cells: 2 }]],
      fixes: [[{ consent: "ask", changes: [write(8, 2, 130), write(9, 2, 131)] }]],
    },
    "a name of another file, and a file without a name": {
      workbook: () =>
        withOwnCells(scoreboardSnapshot(), {
          "Käsittelyajat!Y9": { formula: "='C:\\Luvut\\Budjetti.xlsx'!Htv", value: 12 },
          "Käsittelyajat!Z9": { formula: "=[7]Taul1!A1*2", value: { error: "#REF!" } },
        }),
      finds: [
        ["Käsittelyajat!Y9", { file: "Budjetti.xlsx", cells: 1 }],
        ["Käsittelyajat!Z9", { file: "", cells: 1 }],
      ],
      fixes: [[{ consent: "ask", changes: [write(8, 24, 12)] }], []],
    },
  },
});
