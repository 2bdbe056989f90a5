import { ratio } from "../measures/ratio";
import type { Argument, FunctionDefinition, Output, ParameterDefinition } from "./definition";
import { broadcast } from "./elementwise";
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
    const total = costs.reduce((sum, cost) =>
      broadcast([COSTS, COSTS], [sum, cost], (a, b) => (a < 0 || b < 0 ? NUMBER_OUT_OF_RANGE : a + b)),
    );
    return broadcast([INCOME, COSTS], [income, total], (a, b) => fromMeasure(ratio(a, b)));
  },
} as const satisfies FunctionDefinition;
