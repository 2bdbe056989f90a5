import type { FormulasDetails } from "../../details/formulas";
import type { Rule } from "../../rule";
import { differentFormula } from "./differentFormula";
import { notCalculated } from "./notCalculated";
import { typedOverFormula } from "./typedOverFormula";

export const formulasRules: { readonly [C in keyof FormulasDetails]: Rule<C> } = {
  F01: typedOverFormula,
  F02: differentFormula,
  F09: notCalculated,
};
