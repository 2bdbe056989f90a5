import type { FormulasDetails } from "../../details/formulas";
import type { Rule } from "../../rule";
import { differentFormula } from "./differentFormula";
import { errorAsZero } from "./errorAsZero";
import { incompleteSum } from "./incompleteSum";
import { linkedWorkbook } from "./linkedWorkbook";
import { manualCalculation } from "./manualCalculation";
import { notCalculated } from "./notCalculated";
import { typedConstant } from "./typedConstant";
import { typedOverFormula } from "./typedOverFormula";
import { unknownFunction } from "./unknownFunction";

export const formulasRules: { readonly [C in keyof FormulasDetails]: Rule<C> } = {
  F01: typedOverFormula,
  F02: differentFormula,
  F03: linkedWorkbook,
  F04: incompleteSum,
  F05: unknownFunction,
  F06: typedConstant,
  F07: errorAsZero,
  F08: manualCalculation,
  F09: notCalculated,
};
