import { unbrokenSpace } from "../../../../src/validation/rules/types/unbrokenSpace";
import { cellFix } from "../../../support/cellFix";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(unbrokenSpace, {
  valid: { "numbers are numbers": () => scoreboardSnapshot() },
  invalid: {
    "no-break, narrow and thin space": {
      workbook: () =>
        scoreboardSnapshot({
          efficiency: {
            Kansalaisuus: { decisions: "1\u00A0200" },
            TTOL: { decisions: "1\u202F200" },
            Opiskelu: { effectiveHours: "1\u2009600,5" },
          },
        }),
      finds: [
        ["Tehokkuus!B6", { text: "1\u202F200", number: 1200, other: null }],
        ["Tehokkuus!G10", { text: "1\u2009600,5", number: 1600.5, other: null }],
        ["Tehokkuus!B13", { text: "1\u00A0200", number: 1200, other: null }],
      ],
      fixes: [
        [cellFix("auto", ["Tehokkuus!B6", 1200])],
        [cellFix("auto", ["Tehokkuus!G10", 1600.5])],
        [cellFix("auto", ["Tehokkuus!B13", 1200])],
      ],
    },
  },
});
