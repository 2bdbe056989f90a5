import { targetStatus } from "../measures/targetStatus";
import { elementwise } from "./elementwise";
import { NUMBER_OUT_OF_RANGE } from "./functionError";
import { directionParameter, figure, figureOrBlank, optionalFigure } from "./parameter";

/**
 * How a figure stands against its target: 1 met, 0 missed by no more than the tolerance (a share of the target), −1 missed.
 * Drives a native icon set, since Excel's own rules cannot call a custom function.
 * @example =SCOREBOARD.TARGET_STATUS(62, 60, "lower", 0.1) // 0
 */
export const targetStatusFunction = elementwise({
  id: "TARGET_STATUS",
  parameters: [figure("value"), figureOrBlank("target"), directionParameter, optionalFigure("tolerance", 0)],
  prepare: () => (value, target, direction, tolerance) => {
    if (tolerance < 0) return NUMBER_OUT_OF_RANGE;
    if (direction === "zero") return targetStatus(value, 0, direction, tolerance);
    return target === null ? "" : targetStatus(value, target, direction, tolerance);
  },
});
