import type { Argument, FunctionDefinition, Output } from "./definition";
import { broadcast } from "./elementwise";
import { FunctionError, NUMBER_OUT_OF_RANGE } from "./functionError";
import { figure } from "./parameter";

const PARAMETERS = [figure("counts"), figure("minutes")] as const;
const MINUTES_PER_HOUR = 60;

/**
 * Hours that the stages of a process take: the sum of count × minutes, over 60. Blank stages do not count.
 * @source steering group's minutes 17.6.2025, line 4
 * @example =SCOREBOARD.STAGE_HOURS({120;60}, {30;10}) // 70
 */
export const stageHoursFunction = {
  id: "STAGE_HOURS",
  parameters: PARAMETERS,
  evaluate: (args: readonly Argument[]): Output[][] => {
    const stages = broadcast(PARAMETERS, args, (count, minutes) =>
      count < 0 || minutes < 0 ? NUMBER_OUT_OF_RANGE : count * minutes,
    ).flat();
    const problem = stages.find((stage) => stage instanceof FunctionError);
    if (problem !== undefined) return [[problem]];
    const given = stages.filter((stage) => typeof stage === "number");
    return [[given.length === 0 ? "" : given.reduce((sum, stage) => sum + stage, 0) / MINUTES_PER_HOUR]];
  },
} as const satisfies FunctionDefinition;
