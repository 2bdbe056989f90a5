import type { PeriodDetails } from "../../details/period";
import type { Rule } from "../../rule";
import { ambiguousPeriod } from "./ambiguousPeriod";
import { unreadablePeriod } from "./unreadablePeriod";
import { yearWithoutTargets } from "./yearWithoutTargets";

export const periodRules: { readonly [C in keyof PeriodDetails]: Rule<C> } = {
  M01: unreadablePeriod,
  M02: ambiguousPeriod,
  M08: yearWithoutTargets,
};
