import { errorValue } from "../../../../src/validation/rules/types/errorValue";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const failing = { error: "#VALUE!" };

testRule(errorValue, {
  valid: {
    "no errors": () => scoreboardSnapshot(),
    "a cell that is still being calculated is none": () =>
      scoreboardSnapshot({
        cells: { "Käsittelyajat!M9": { formula: "=SCOREBOARD.SHARE(L9,D9)", value: { error: "#BUSY!" } } },
      }),
  },
  invalid: {
    "an error that came with the data": {
      workbook: () => scoreboardSnapshot({ cells: { "Käsittelyajat!T9": { error: "#N/A" } } }),
      finds: [["Käsittelyajat!T9", { error: "#N/A", cells: 1 }]],
    },
    "only the first cell of a chain": {
      workbook: () =>
        scoreboardSnapshot({
          cells: {
            "Tehokkuus!H6": {
              formula: '=IF(AND(ISNUMBER(G6),N(Tunteja_htv)>0),G6/Tunteja_htv,"")',
              value: { error: "#NAME?" },
            },
            "Tehokkuus!I6": { formula: "=SCOREBOARD.PTS_PER_HTV(B6,H6)", value: { error: "#NAME?" } },
            "Tehokkuus!M6": { formula: '=SCOREBOARD.TARGET_STATUS(I6,L6,"higher")', value: { error: "#NAME?" } },
          },
        }),
      finds: [["Tehokkuus!H6", { error: "#NAME?", cells: 1 }]],
    },
    "a function that Excel does not know: one finding for cells below each other": {
      workbook: () =>
        scoreboardSnapshot({
          cells: Object.fromEntries(
            [9, 10, 12].map((row) => [
              `Käsittelyajat!N${String(row)}`,
              { formula: `=YLITYKSET(L${String(row)})`, value: { error: "#NAME?" } },
            ]),
          ),
        }),
      finds: [
        ["Käsittelyajat!N9:N10", { error: "#NAME?", cells: 2 }],
        ["Käsittelyajat!N12", { error: "#NAME?", cells: 1 }],
      ],
    },
    "a value of Tiedot that other sheets read": {
      workbook: () =>
        scoreboardSnapshot({
          cells: {
            "Tiedot!B10": {
              formula:
                '=IF(AND(ISNUMBER(Jakson_alku),ISNUMBER(Jakson_loppu)),SCOREBOARD.WORKDAYS_FI(Jakson_alku,Jakson_loppu),"")',
              value: failing,
            },
            "Tehokkuus!E6": { formula: "=Työpäiviä", value: failing },
            "Tehokkuus!F6": { formula: "=SCOREBOARD.UMA_PTS_PER_DAY(B6,D6,E6)", value: failing },
          },
        }),
      finds: [["Tiedot!B10", { error: "#VALUE!", cells: 1 }]],
    },
  },
});
