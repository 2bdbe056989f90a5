import type { TargetsDetails } from "../../details/targets";
import type { Rule } from "../../rule";
import { aboveStatutoryMaximum } from "./aboveStatutoryMaximum";
import { averageAboveTarget } from "./averageAboveTarget";
import { changedTarget } from "./changedTarget";
import { oneAverageHolds } from "./oneAverageHolds";

export const targetsRules: { readonly [C in keyof TargetsDetails]: Rule<C> } = {
  G01: averageAboveTarget,
  G02: aboveStatutoryMaximum,
  G03: oneAverageHolds,
  G07: changedTarget,
};
