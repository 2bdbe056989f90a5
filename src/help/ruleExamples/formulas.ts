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
  F03: [
    { file: "UMA-poiminta.xlsx", cells: 1 },
    { file: "", cells: 40 },
  ],
  F04: [
    { range: "C5:C43", rows: [43] },
    { range: "C5:C37", rows: [37, 38, 39, 40, 41, 42, 43] },
  ],
  F05: [
    { function: "SHARE", cells: 1 },
    { function: "TARGET_DAYS", cells: 40 },
  ],
  F06: [
    { constant: 62, name: null, cells: 1 },
    { constant: 66, name: "Työpäiviä", cells: 8 },
  ],
  F07: [{ cells: 1 }, { cells: 12 }],
  F08: [{ formulas: 1337 }],
  F09: [{ formulas: 1337 }],
};
