import { followUpChain } from "../../../../src/validation/rules/arithmetic/followUpChain";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

testRule(followUpChain, {
  valid: {
    "each step has fewer cases": () => scoreboardSnapshot(),
    "explained in the remark": () =>
      scoreboardSnapshot({
        followUp: { students: { revoked: 60, notRevoked: 0, remark: "Peruutukset aiempien vuosien luvista." } },
      }),
  },
  invalid: {
    "more revocations than were considered": {
      workbook: () => scoreboardSnapshot({ followUp: { students: { revoked: 60, notRevoked: 0 } } }),
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
