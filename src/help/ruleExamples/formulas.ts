import type { FormulasDetails } from "../../validation/details/formulas";
import type { RuleExamplesOf } from "./ruleExamples";

export const formulas: RuleExamplesOf<FormulasDetails> = {
  F01: [
    { value: 0.8333, formula: "=SCOREBOARD.SHARE(L9,D9)" },
    { value: "66 pv", formula: "=Työpäiviä" },
  ],
  F02: [
    { formula: "=L9/D9", columnFormula: "=SCOREBOARD.SHARE(L9,D9)" },
    { formula: "", columnFormula: "=SCOREBOARD.SHARE(L9,D9)" },
  ],
  F09: [{ formulas: 1337 }],
};
