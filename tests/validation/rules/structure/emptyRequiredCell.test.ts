import { emptyRequiredCell } from "../../../../src/validation/rules/structure/emptyRequiredCell";
import { testRule } from "../../../support/ruleTester";
import { emptyScoreboard, scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(emptyRequiredCell, {
  valid: {
    "all filled in": () => scoreboardSnapshot(),
    "0 is a figure": () => scoreboardSnapshot({ processing: { "yrittaja/first": { received: 0 } } }),
    "nothing decided has no average": () =>
      scoreboardSnapshot({
        processing: {
          "yrittaja/first": { decided: 0, positive: 0, negative: 0, other: 0, averageWhole: null, withinTarget: null },
        },
      }),
  },
  invalid: {
    "one finding for a row": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { positive: null, averageWhole: null, negative: null } },
        }),
      finds: [
        [
          "Käsittelyajat!E9:H9",
          {
            row: { process: "Yrittäjä", kind: "first" },
            headings: ["Myönteiset", "Kielteiset", "Keskiarvo, kokonaisuus"],
            cells: 3,
          },
        ],
      ],
    },
    "a field of Tiedot": {
      workbook: () => scoreboardSnapshot({ info: { hoursPerHtv: null } }),
      finds: [["Tiedot!B11", { row: { process: "Tunteja/htv", kind: null }, headings: ["Arvo"], cells: 1 }]],
    },
    "a new scoreboard: one finding for each table": {
      workbook: () => emptyScoreboard(),
      finds: [
        ["Tiedot!B11", { row: { process: "Tunteja/htv", kind: null }, headings: ["Arvo"], cells: 1 }],
        [
          "Käsittelyajat!C5:L44",
          {
            row: null,
            headings: [
              "Vireille tulleet",
              "Ratkaistut",
              "Myönteiset",
              "Kielteiset",
              "Muut (rauenneet, tutkimatta)",
              "Keskiarvo, kokonaisuus",
              "Tavoiteajassa ratkaistut",
            ],
            cells: 280,
          },
        ],
        [
          "Tehokkuus!B5:G13",
          {
            row: null,
            headings: ["Päätökset", "Päätöksiä vahvistaneet UMA-käyttäjät", "Kohdennettu tehollinen työaika"],
            cells: 27,
          },
        ],
      ],
      besides: ["M07"],
    },
  },
});
