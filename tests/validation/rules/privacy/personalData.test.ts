import { personalData } from "../../../../src/validation/rules/privacy/personalData";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(personalData, {
  valid: {
    "agreements, dates, times and counts": () =>
      scoreboardSnapshot({
        info: { previousFile: "Tulostaulu 2022Q2 (2022-07-05).xlsx", targetSource: "VN/6141/2021, 13.12.2021" },
        processing: { "yrittaja/first": { remark: "UMA-päätöksiä 12 000 kpl, katko 5.8.2022 klo 12.30–14.00." } },
      }),
  },
  invalid: {
    "a code in a remark, a case in a file's name": {
      workbook: () =>
        scoreboardSnapshot({
          info: { previousFile: "MIGDno-2022-1234 taulu.xlsx" },
          processing: { "yrittaja/first": { remark: "Ks. hakija 131052-308T, lisäselvitys." } },
        }),
      finds: [
        ["Tiedot!B23", { kind: "caseNumber" }],
        ["Käsittelyajat!V9", { kind: "identityCode" }],
      ],
      fixes: [[cellFix("ask", ["Tiedot!B23", null])], [cellFix("ask", ["Käsittelyajat!V9", null])]],
    },
    "where the layout needs a text the cell is not emptied": {
      workbook: () =>
        scoreboardSnapshot({ cells: { "Käsittelyajat!A2": "Laatija 131052-308T", "Tiedot!C9": "Dnro 12345/22" } }),
      finds: [
        ["Tiedot!C9", { kind: "caseNumber" }],
        ["Käsittelyajat!A2", { kind: "identityCode" }],
      ],
      fixes: [[], [cellFix("ask", ["Käsittelyajat!A2", null])]],
    },
    "in a cell for a figure it is one finding": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { median: "asiakasnro 1234567" } } }),
      finds: [["Käsittelyajat!K9", { kind: "caseNumber" }]],
      fixes: [[cellFix("ask", ["Käsittelyajat!K9", null])]],
    },
  },
});
