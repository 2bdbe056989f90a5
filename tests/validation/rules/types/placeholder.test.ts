import { placeholder } from "../../../../src/validation/rules/types/placeholder";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(placeholder, {
  valid: {
    "empty cells are empty": () => scoreboardSnapshot({ processing: { "yrittaja/first": { median: null } } }),
    "a remark may be a dash": () => scoreboardSnapshot({ processing: { "yrittaja/first": { remark: "–" } } }),
  },
  invalid: {
    "a dash, two points, words": {
      workbook: () =>
        scoreboardSnapshot({
          processing: { "yrittaja/first": { median: "-", overStatutory: "..", previous: "ei tietoa" } },
        }),
      finds: [
        ["Käsittelyajat!K9", { text: "-" }],
        ["Käsittelyajat!N9", { text: ".." }],
        ["Käsittelyajat!T9", { text: "ei tietoa" }],
      ],
      fixes: [
        [cellFix("ask", ["Käsittelyajat!K9", null])],
        [cellFix("ask", ["Käsittelyajat!N9", null])],
        [cellFix("ask", ["Käsittelyajat!T9", null])],
      ],
    },
    "a cell that must be filled is not emptied, but where nothing was decided": {
      workbook: () =>
        scoreboardSnapshot({
          processing: {
            "yrittaja/first": { received: "n/a" },
            "opiskelu/first": { decided: 0, positive: 0, negative: 0, other: 0, withinTarget: 0, averageWhole: "–" },
          },
        }),
      finds: [
        ["Käsittelyajat!C9", { text: "n/a" }],
        ["Käsittelyajat!H40", { text: "–" }],
      ],
      fixes: [[], [cellFix("ask", ["Käsittelyajat!H40", null])]],
    },
  },
});
