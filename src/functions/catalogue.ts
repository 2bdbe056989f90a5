import type { FunctionDefinition } from "./definition";
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
] as const satisfies readonly FunctionDefinition[];

export type FunctionId = (typeof functionCatalogue)[number]["id"];
export type ParameterName = (typeof functionCatalogue)[number]["parameters"][number]["name"];
