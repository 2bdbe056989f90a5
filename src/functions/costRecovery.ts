import { ratio } from "../measures/ratio";
import { elementsOfList, matrixOf } from "./broadcast";
import type { Argument, FunctionDefinition, Output, ParameterDefinition } from "./definition";
import { fromMeasure } from "./fromMeasure";
import { NUMBER_OUT_OF_RANGE } from "./functionError";
import { figure } from "./parameter";

const INCOME = figure("income");
const COSTS = figure("costs");
const REPEATED: ParameterDefinition<"costs"> = { ...COSTS, repeating: true };

/**
 * Cost recovery (kustannusvastaavuus): income over the sum of the costs, as a fraction; above 1 is allowed. A missing cost
 * leaves a gap, since the recovery would look better without it.
 * @source agreement 2022–2026, 1.1.1
 * @example =SCOREBOARD.COST_RECOVERY(75, 60, 40) // 0.75
 */
export const costRecoveryFunction = {
  id: "COST_RECOVERY",
  parameters: [INCOME, REPEATED],
  evaluate: ([income, ...costs]: readonly Argument[]): Output[][] => {
    const parameters = [INCOME, ...costs.map(() => COSTS)];
    return matrixOf(elementsOfList(parameters, [income, ...costs], recovery));
  },
} as const satisfies FunctionDefinition;

/** @param figures the income, then the costs */
function recovery(figures: readonly number[]): Output {
  let costs = 0;
  for (let index = 1; index < figures.length; index++) {
    const cost = figures[index] ?? 0;
    if (cost < 0) return NUMBER_OUT_OF_RANGE;
    costs += cost;
  }
  return fromMeasure(ratio(figures[0] ?? 0, costs));
}
