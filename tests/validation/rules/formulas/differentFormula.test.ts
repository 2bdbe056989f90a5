import { differentFormula } from "../../../../src/validation/rules/formulas/differentFormula";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const spelled = (formula: string) =>
  scoreboardSnapshot({ cells: { "Käsittelyajat!M9": { formula, value: 100 / 120 } } });

const write = (sheet: string, row: number, column: number, formula: string) =>
  [{ consent: "ask", changes: [{ kind: "cell", sheet, row, column, to: { formula } }] }] as const;

testRule(differentFormula, {
  valid: {
    "the columns' own formulas": () => scoreboardSnapshot(),
    "blanks, case and $": () => spelled("= scoreboard.share( $L9, D$9 )"),
    "its own sheet": () => spelled("=SCOREBOARD.SHARE('Käsittelyajat'!L9,Käsittelyajat!D9)"),
    "structured references": () =>
      spelled("=SCOREBOARD.SHARE([@[Tavoiteajassa ratkaistut]],Käsittelyajat[[#This Row],[Ratkaistut]])"),
    "structured references to headings with a comma, and to two columns": () =>
      scoreboardSnapshot({
        cells: {
          "Käsittelyajat!R9": {
            formula:
              '=IF(OR(ISNUMBER([@Tavoiteosuus]),NOT(ISNUMBER([@[Tavoite, kokonaisuus]])),NOT(ISNUMBER([@[Keskiarvo, kokonaisuus]]))),"",[@[Keskiarvo, kokonaisuus]]-[@[Tavoite, kokonaisuus]])',
            value: -10,
          },
          "Käsittelyajat!S9": {
            formula:
              '=IF(ISNUMBER([@Tavoiteosuus]),SCOREBOARD.TARGET_STATUS([@[Osuus tavoiteajassa]],[@Tavoiteosuus],"higher"),IFERROR(SMALL(SCOREBOARD.TARGET_STATUS(Käsittelyajat[@[Keskiarvo, kokonaisuus]:[Keskiarvo, Migri]],Käsittelyajat[[#This Row],[Tavoite, kokonaisuus]:[Tavoite, Migri]]),1),""))',
            value: 1,
          },
        },
      }),
    "the cell for its name": () =>
      scoreboardSnapshot({ cells: { "Tehokkuus!E6": { formula: "=Tiedot!$B$10", value: 66 } } }),
    "the cells for the whole table, and the prefix of a new function": () =>
      scoreboardSnapshot({
        cells: {
          "Käsittelyajat!O9": {
            formula: '=_xlfn.IFNA(SCOREBOARD.TARGET_DAYS(A9,Tavoitevuosi,B9,"whole",Tavoitteet!$A$4:$J$122),"")',
            value: 60,
          },
        },
      }),
  },
  invalid: {
    "another row, another function, another text": {
      workbook: () =>
        scoreboardSnapshot({
          cells: {
            "Käsittelyajat!M9": { formula: "=SCOREBOARD.SHARE(L10,D9)", value: 100 / 120 },
            "Käsittelyajat!M10": { formula: "=L10/D10", value: 100 / 120 },
            "Tehokkuus!M5": { formula: '=SCOREBOARD.TARGET_STATUS(I5,L5,"lower")', value: 1 },
          },
        }),
      finds: [
        ["Käsittelyajat!M9", { formula: "=SCOREBOARD.SHARE(L10,D9)", columnFormula: "=SCOREBOARD.SHARE(L9,D9)" }],
        ["Käsittelyajat!M10", { formula: "=L10/D10", columnFormula: "=SCOREBOARD.SHARE(L10,D10)" }],
        [
          "Tehokkuus!M5",
          {
            formula: '=SCOREBOARD.TARGET_STATUS(I5,L5,"lower")',
            columnFormula: '=SCOREBOARD.TARGET_STATUS(I5,L5,"higher")',
          },
        ],
      ],
      fixes: [
        write("Käsittelyajat", 8, 12, "=SCOREBOARD.SHARE(L9,D9)"),
        write("Käsittelyajat", 9, 12, "=SCOREBOARD.SHARE(L10,D10)"),
        write("Tehokkuus", 4, 12, '=SCOREBOARD.TARGET_STATUS(I5,L5,"higher")'),
      ],
    },
    "no formula in a row with figures": {
      workbook: () => scoreboardSnapshot({ cells: { "Käsittelyajat!M9": null } }),
      finds: [["Käsittelyajat!M9", { formula: "", columnFormula: "=SCOREBOARD.SHARE(L9,D9)" }]],
      fixes: [write("Käsittelyajat", 8, 12, "=SCOREBOARD.SHARE(L9,D9)")],
    },
    "a wrong formula with a wrong result or an error is one finding": {
      workbook: () =>
        scoreboardSnapshot({
          cells: {
            "Käsittelyajat!M9": { formula: "=L9/C9", value: 100 / 130 },
            "Käsittelyajat!M10": { formula: "=L10/0", value: { error: "#DIV/0!" } },
          },
        }),
      finds: [
        ["Käsittelyajat!M9", { formula: "=L9/C9", columnFormula: "=SCOREBOARD.SHARE(L9,D9)" }],
        ["Käsittelyajat!M10", { formula: "=L10/0", columnFormula: "=SCOREBOARD.SHARE(L10,D10)" }],
      ],
      fixes: [
        write("Käsittelyajat", 8, 12, "=SCOREBOARD.SHARE(L9,D9)"),
        write("Käsittelyajat", 9, 12, "=SCOREBOARD.SHARE(L10,D10)"),
      ],
    },
  },
});
