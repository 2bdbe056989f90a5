import type { TargetsDetails } from "../../details/targets";
import type { Rule } from "../../rule";
import { aboveStatutoryMaximum } from "./aboveStatutoryMaximum";
import { averageAboveTarget } from "./averageAboveTarget";
import { changedTarget } from "./changedTarget";
import { missedWithoutRemark } from "./missedWithoutRemark";
import { oneAverageHolds } from "./oneAverageHolds";
import { otherYearsTarget } from "./otherYearsTarget";
import { outsideRange } from "./outsideRange";
import { shareBelowTarget } from "./shareBelowTarget";
import { statusWithoutTarget } from "./statusWithoutTarget";
import { strictLimit } from "./strictLimit";
import { wrongStatus } from "./wrongStatus";

export const targetsRules: { readonly [C in keyof TargetsDetails]: Rule<C> } = {
  G01: averageAboveTarget,
  G02: aboveStatutoryMaximum,
  G03: oneAverageHolds,
  G04: shareBelowTarget,
  G05: strictLimit,
  G06: wrongStatus,
  G07: changedTarget,
  G08: otherYearsTarget,
  G09: statusWithoutTarget,
  G10: outsideRange,
  G11: missedWithoutRemark,
};
