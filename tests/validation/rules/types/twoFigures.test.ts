import { twoFigures } from "../../../../src/validation/rules/types/twoFigures";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const PAIR = { averageWhole: "15/30", averageMigri: null };

testRule(twoFigures, {
  valid: { "each figure has its cell": () => scoreboardSnapshot() },
  invalid: {
    "15/30 as the annex writes it": {
      workbook: () => scoreboardSnapshot({ processing: { "ttol/first": { ...PAIR, averagePartial: null } } }),
      finds: [["Käsittelyajat!H5", { text: "15/30", first: 15, second: 30, unit: "" }]],
      fixes: [[cellFix("ask", ["Käsittelyajat!I5", 15], ["Käsittelyajat!H5", 30])]],
    },
    "the other cell is not empty": {
      workbook: () => scoreboardSnapshot({ processing: { "ttol/first": { averageWhole: "15/30" } } }),
      finds: [["Käsittelyajat!H5", { text: "15/30", first: 15, second: 30, unit: "" }]],
    },
    "Migri's would be more than the whole": {
      workbook: () => scoreboardSnapshot({ processing: { "ttol/first": { ...PAIR, averageWhole: "30/15" } } }),
      finds: [["Käsittelyajat!H5", { text: "30/15", first: 30, second: 15, unit: "" }]],
    },
    "a column that is none of the two": {
      workbook: () => scoreboardSnapshot({ processing: { "ttol/first": { median: "10/20" } } }),
      finds: [["Käsittelyajat!K5", { text: "10/20", first: 10, second: 20, unit: "" }]],
    },
    "days and the share within them": {
      workbook: () => scoreboardSnapshot({ cells: { "Tavoitteet!F116": "2 vrk / 80 %", "Tavoitteet!I116": null } }),
      finds: [["Tavoitteet!F116", { text: "2 vrk / 80 %", first: 2, second: 80, unit: "%" }]],
      fixes: [[cellFix("ask", ["Tavoitteet!F116", 2], ["Tavoitteet!I116", 0.8])]],
      besides: ["G07"],
    },
  },
});
