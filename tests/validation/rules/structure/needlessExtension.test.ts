import { needlessExtension } from "../../../../src/validation/rules/structure/needlessExtension";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot, withRow } from "../../../support/scoreboardSnapshot";

testRule(needlessExtension, {
  valid: { "extensions where the agreement has them": () => scoreboardSnapshot() },
  invalid: {
    "citizenship has none": {
      workbook: () =>
        withRow(scoreboardSnapshot(), "Käsittelyajat", [
          "Kansalaisuushakemus",
          "Jatko",
          10,
          8,
          8,
          0,
          0,
          50,
          null,
          null,
          null,
          8,
        ]),
      finds: [["Käsittelyajat!A45:V45", { process: "Kansalaisuushakemus", cells: 7 }]],
    },
  },
});
