import type { PeriodDetails } from "../../details/period";
import type { Rule } from "../../rule";
import { ambiguousPeriod } from "./ambiguousPeriod";
import { basisNotStated } from "./basisNotStated";
import { extractedTooEarly } from "./extractedTooEarly";
import { periodDates } from "./periodDates";
import { periodType } from "./periodType";
import { unreadablePeriod } from "./unreadablePeriod";
import { wrongWorkdays } from "./wrongWorkdays";
import { yearWithoutTargets } from "./yearWithoutTargets";

export const periodRules: { readonly [C in keyof PeriodDetails]: Rule<C> } = {
  M01: unreadablePeriod,
  M02: ambiguousPeriod,
  M03: periodDates,
  M04: extractedTooEarly,
  M05: periodType,
  M06: wrongWorkdays,
  M07: basisNotStated,
  M08: yearWithoutTargets,
};
