import type { FunctionDefinition } from "./definition";
import { effectiveHtvFunction } from "./effectiveHtv";
import { withinStatutoryFunction } from "./withinStatutory";
import { withinTargetDatesFunction } from "./withinTargetDates";
import { processingDaysFunction } from "./processingDays";
import { processingSummaryFunction } from "./processingSummary";
import { indicatorTargetFunction } from "./indicatorTarget";
import { indicatorMetFunction } from "./indicatorMet";
import { costRecoveryFunction } from "./costRecovery";
import { feeAllocationFunction } from "./feeAllocation";
import { periodStartFunction } from "./periodStart";
import { periodEndFunction } from "./periodEnd";
import { periodWorkdaysFunction } from "./periodWorkdays";
import { neededHtvFunction } from "./neededHtv";
import { forecastQueueFunction } from "./forecastQueue";
import { forecastDaysFunction } from "./forecastDays";
import { stageHoursFunction } from "./stageHours";
import { ptsPerHtvFunction } from "./ptsPerHtv";
import { shareFunction } from "./share";
import { shareWithinTargetFunction } from "./shareWithinTarget";
import { statutoryDaysFunction } from "./statutoryDays";
import { targetDaysFunction } from "./targetDays";
import { targetGapFunction } from "./targetGap";
import { targetShareFunction } from "./targetShare";
import { targetStatusFunction } from "./targetStatus";
import { umaPtsPerDayFunction } from "./umaPtsPerDay";
import { withinTargetFunction } from "./withinTarget";
import { workdaysFiFunction } from "./workdaysFi";

/** The namespace of the manifest: a cell calls `SCOREBOARD.PTS_PER_HTV(…)`. */
export const NAMESPACE = "SCOREBOARD";

/** Every custom function. Ids and the order of parameters only ever grow: a workbook may outlive its release. */
export const functionCatalogue = [
  ptsPerHtvFunction,
  umaPtsPerDayFunction,
  targetDaysFunction,
  targetShareFunction,
  statutoryDaysFunction,
  withinTargetFunction,
  targetGapFunction,
  shareWithinTargetFunction,
  workdaysFiFunction,
  shareFunction,
  targetStatusFunction,
  effectiveHtvFunction,
  withinStatutoryFunction,
  withinTargetDatesFunction,
  processingDaysFunction,
  processingSummaryFunction,
  indicatorTargetFunction,
  indicatorMetFunction,
  costRecoveryFunction,
  feeAllocationFunction,
  periodStartFunction,
  periodEndFunction,
  periodWorkdaysFunction,
  neededHtvFunction,
  forecastQueueFunction,
  forecastDaysFunction,
  stageHoursFunction,
] as const satisfies readonly FunctionDefinition[];

export type FunctionId = (typeof functionCatalogue)[number]["id"];
export type ParameterName = (typeof functionCatalogue)[number]["parameters"][number]["name"];
