import { followUpChain } from "../../../../src/validation/rules/arithmetic/followUpChain";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const cells = { "Jälkivalvonta!H5": 60, "Jälkivalvonta!I5": "", "Jälkivalvonta!K5": -35 };
const formula = { ...cells, "Jälkivalvonta!I5": { formula: "=SCOREBOARD.SHARE(H5,F5)", value: "" } };
const pending = { formula: '=IF(COUNT(F5,H5,J5)=3,F5-H5-J5,"")', value: -35 };

testRule(followUpChain, {
  valid: {
    "each step has fewer cases": () => scoreboardSnapshot(),
    "explained in the remark": () =>
      scoreboardSnapshot({
        cells: { ...formula, "Jälkivalvonta!K5": pending, "Jälkivalvonta!L5": "Peruutukset aiempien vuosien luvista." },
      }),
  },
  invalid: {
    "more revocations than were considered": {
      workbook: () => scoreboardSnapshot({ cells: { ...formula, "Jälkivalvonta!K5": pending } }),
      finds: [
        [
          "Jälkivalvonta!H5",
          {
            step: { heading: "Peruutukseen johtaneet", value: 60 },
            before: { heading: "Avatut peruutusharkinnat", value: 50 },
          },
        ],
      ],
    },
  },
});
