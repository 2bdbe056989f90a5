import { allocate } from "../measures/allocation";
import { isFailure } from "../measures/failure";
import { elementsOf, firstValue, matrixOf, visitElements } from "./broadcast";
import type { Argument, FunctionDefinition, Output } from "./definition";
import { DIVIDE_BY_ZERO, FunctionError, NUMBER_OUT_OF_RANGE } from "./functionError";
import { fromMeasure } from "./fromMeasure";
import { figure } from "./parameter";

const INCOME = figure("income");
const WEIGHT = [figure("counts"), figure("minutes")] as const;

/**
 * The income of fees divided over categories in proportion to count × minutes, to the cent, adding up exactly to the income.
 * A blank category stays blank and gets nothing. An error or a negative figure anywhere is the result: no share is right without it.
 * @source steering group's minutes 17.6.2025, line 4
 * @example =SCOREBOARD.FEE_ALLOCATION(100, {1;1;1}, {1;1;1}) // {33.34;33.33;33.33}
 */
export const feeAllocationFunction = {
  id: "FEE_ALLOCATION",
  parameters: [INCOME, ...WEIGHT],
  evaluate: ([income, counts, minutes]: readonly Argument[]): Output[][] => {
    const sum = firstValue(INCOME, income);
    if (sum instanceof FunctionError) return [[sum]];
    const categories = elementsOf(WEIGHT, [counts, minutes], (count, minute) =>
      count < 0 || minute < 0 ? NUMBER_OUT_OF_RANGE : count * minute,
    );
    const weights = new Float64Array(categories.rows * categories.columns);
    const blank = new Uint8Array(weights.length);
    let index = 0;
    const problem = visitElements(categories, (weight) => {
      if (typeof weight === "number") weights[index] = weight;
      else blank[index] = 1;
      index++;
    });
    if (problem) return [[problem]];
    const shares = sum === null ? null : allocated(sum, weights);
    if (shares !== null && !(shares instanceof Float64Array)) return [[shares]];
    const at = (row: number, column: number): Output => {
      const category = row * categories.columns + column;
      return blank[category] === 1 ? "" : (shares?.[category] ?? "");
    };
    return matrixOf({ ...categories, at });
  },
} as const satisfies FunctionDefinition;

/** Euros by category, or what is to be said instead of them. */
function allocated(income: number, weights: Float64Array): Float64Array | Output {
  if (income < 0) return NUMBER_OUT_OF_RANGE;
  if (!weights.some((weight) => weight > 0)) return income === 0 ? "" : DIVIDE_BY_ZERO;
  const shares = allocate(income, weights);
  return isFailure(shares) ? fromMeasure(shares) : shares;
}
