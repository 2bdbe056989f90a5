import { missedWithoutRemark } from "../../../../src/validation/rules/targets/missedWithoutRemark";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(missedWithoutRemark, {
  valid: {
    "every target is met": () => scoreboardSnapshot(),
    "missed, and the remark says why": () =>
      scoreboardSnapshot({ processing: { "yrittaja/first": { averageWhole: 61, remark: "Ruuhka." } } }),
  },
  invalid: {
    "an average over its target": {
      workbook: () => scoreboardSnapshot({ processing: { "yrittaja/first": { averageWhole: 61 } } }),
      finds: [["Käsittelyajat!V9", { row: { process: "Yrittäjä", kind: "first" }, heading: "Huomautus" }]],
      besides: ["G01"],
    },
    "adverse rulings where none are accepted": {
      workbook: () => scoreboardSnapshot({ quality: { reception: { adverse: 1 } } }),
      finds: [["Laatu!K7", { row: { process: "Kantelut vastaanotosta", kind: null }, heading: "Huomautus" }]],
    },
    "an indicator below its target": {
      workbook: () => scoreboardSnapshot({ indicators: { "0.2": { actual: 3 } } }),
      finds: [["Muut mittarit!H6", { row: { process: "0.2", kind: null }, heading: "Laadullinen kuvaus" }]],
    },
  },
});
