import { elementsOf, visitElements } from "./broadcast";
import type { Argument, FunctionDefinition, Output } from "./definition";
import { NUMBER_OUT_OF_RANGE } from "./functionError";
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
    const stages = elementsOf(PARAMETERS, args, (count, minute) =>
      count < 0 || minute < 0 ? NUMBER_OUT_OF_RANGE : count * minute,
    );
    let [given, minutes] = [0, 0];
    const problem = visitElements(stages, (stage) => {
      if (typeof stage !== "number") return;
      given++;
      minutes += stage;
    });
    if (problem) return [[problem]];
    if (given === 0) return [[""]];
    return [[Number.isFinite(minutes) ? minutes / MINUTES_PER_HOUR : NUMBER_OUT_OF_RANGE]];
  },
} as const satisfies FunctionDefinition;
