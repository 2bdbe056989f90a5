import { wholeFromParts } from "../../../../src/validation/rules/arithmetic/wholeFromParts";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(wholeFromParts, {
  valid: {
    "50 days are near 25 + 20": () => scoreboardSnapshot(),
    "20 % off": () => scoreboardSnapshot({ cells: { "Käsittelyajat!J5": 20 } }),
    "five days off in a short procedure": () =>
      scoreboardSnapshot({ cells: { "Käsittelyajat!H5": 15, "Käsittelyajat!I5": 5, "Käsittelyajat!J5": 5 } }),
    "explained in the remark": () =>
      scoreboardSnapshot({ cells: { "Käsittelyajat!J5": 10, "Käsittelyajat!V5": "Osapäätökset eri asioista." } }),
    "no partial decision": () => scoreboardSnapshot({ cells: { "Käsittelyajat!J5": null } }),
  },
  invalid: {
    "50 days against 10 + 20": {
      workbook: () => scoreboardSnapshot({ cells: { "Käsittelyajat!J5": 10 } }),
      finds: [["Käsittelyajat!H5", { whole: 50, migri: 20, partial: 10 }]],
    },
    "the parts are more than the whole": {
      workbook: () => scoreboardSnapshot({ cells: { "Käsittelyajat!J5": 45 } }),
      finds: [["Käsittelyajat!H5", { whole: 50, migri: 20, partial: 45 }]],
    },
  },
});
