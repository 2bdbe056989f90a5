import { differentFormat } from "../../../../src/validation/rules/types/differentFormat";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(differentFormat, {
  valid: {
    "each column has its format": () => scoreboardSnapshot(),
    "the format of a whole column may be changed": () =>
      scoreboardSnapshot({
        formats: Object.fromEntries(Array.from({ length: 9 }, (_, row) => [`Tehokkuus!G${String(row + 5)}`, "0.00"])),
      }),
  },
  invalid: {
    "cells below each other, and a text's format": {
      workbook: () =>
        scoreboardSnapshot({
          formats: { "Käsittelyajat!K9": "0.00", "Käsittelyajat!K10": "0.00", "Käsittelyajat!T9": "@" },
        }),
      finds: [
        ["Käsittelyajat!K9:K10", { found: "0.00", expected: "0.0", cells: 2 }],
        ["Käsittelyajat!T9", { found: "@", expected: "0.0", cells: 1 }],
      ],
      fixes: [
        [cellFix("auto", ["Käsittelyajat!K9", 10, "0.0"], ["Käsittelyajat!K10", 10, "0.0"])],
        [cellFix("auto", ["Käsittelyajat!T9", 40, "0.0"])],
      ],
    },
    "a formula is kept": {
      workbook: () => scoreboardSnapshot({ formats: { "Käsittelyajat!M9": "0.00" } }),
      finds: [["Käsittelyajat!M9", { found: "0.00", expected: "0.0 %", cells: 1 }]],
      fixes: [[cellFix("auto", ["Käsittelyajat!M9", { formula: "=SCOREBOARD.SHARE(L9,D9)" }, "0.0 %"])]],
    },
    "a date shown as a number": {
      workbook: () => scoreboardSnapshot({ formats: { "Tiedot!B6": "General" } }),
      finds: [["Tiedot!B6", { found: "General", expected: "d.m.yyyy", cells: 1 }]],
      fixes: [[cellFix("auto", ["Tiedot!B6", 44_743, "d.m.yyyy"])]],
    },
  },
});
