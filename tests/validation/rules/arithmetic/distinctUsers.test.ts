import { distinctUsers } from "../../../../src/validation/rules/arithmetic/distinctUsers";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(distinctUsers, {
  valid: {
    "120 users in all, 20 in each process": () => scoreboardSnapshot(),
    "everybody works in one process too": () => scoreboardSnapshot({ efficiency: { TTOL: { users: 120 } } }),
  },
  invalid: {
    "more users in a process than in all": {
      workbook: () => scoreboardSnapshot({ efficiency: { Opiskelu: { users: 130 } } }),
      finds: [["Tehokkuus!D5", { all: 120, row: { process: "Opiskelu", kind: null }, users: 130 }]],
    },
  },
});
