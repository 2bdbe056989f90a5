import { basisNotStated } from "../../../../src/validation/rules/period/basisNotStated";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const statistic = { label: "Käsittelyajan tunnusluku", choices: ["keskiarvo", "mediaani"] };

testRule(basisNotStated, {
  valid: {
    "all is stated": () => scoreboardSnapshot(),
    "in capitals": () => scoreboardSnapshot({ info: { statistic: "Mediaani" } }),
  },
  invalid: {
    "empty, a dash, and a word that is none of the choices": {
      workbook: () => scoreboardSnapshot({ info: { statistic: "moodi", clockStart: null, appealsDenominator: "-" } }),
      finds: [
        ["Tiedot!B14", { ...statistic, found: "moodi" }],
        [
          "Tiedot!B15",
          { label: "Käsittelyajan alku", found: "", choices: ["vireilletulo", "tunnistautuminen", "maksu"] },
        ],
        ["Tiedot!B17", { label: "HAO-nimittäjä", found: "-", choices: [] }],
      ],
    },
    "the label is not there": {
      workbook: () => scoreboardSnapshot({ cells: { "Tiedot!A14": null } }),
      finds: [["Tiedot", { ...statistic, found: "" }]],
    },
  },
});
