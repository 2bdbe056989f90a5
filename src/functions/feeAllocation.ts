import { allocate } from "../measures/allocation";
import type { Argument, FunctionDefinition, Output } from "./definition";
import { broadcast } from "./elementwise";
import { DIVIDE_BY_ZERO, FunctionError, NUMBER_OUT_OF_RANGE } from "./functionError";
import { figure } from "./parameter";

const WEIGHT = [figure("counts"), figure("minutes")] as const;

/**
 * The income of fees divided over categories in proportion to count × minutes, to the cent, adding up exactly to the income.
 * A blank category stays blank and gets nothing. An error or a negative figure anywhere is the result: no share is right without it.
 * @source steering group's minutes 17.6.2025, line 4
 * @example =SCOREBOARD.FEE_ALLOCATION(100, {1;1;1}, {1;1;1}) // {33.34;33.33;33.33}
 */
export const feeAllocationFunction = {
  id: "FEE_ALLOCATION",
  parameters: [figure("income"), ...WEIGHT],
  evaluate: ([income, counts, minutes]: readonly Argument[]): Output[][] => {
    const [[sum = ""] = []] = broadcast([figure("income")], [income], (value) => value);
    const weights = broadcast(WEIGHT, [counts, minutes], (count, minute) =>
      count < 0 || minute < 0 ? NUMBER_OUT_OF_RANGE : count * minute,
    );
    const problem = [sum, ...weights.flat()].find((value) => value instanceof FunctionError);
    if (problem !== undefined) return [[problem]];
    if (typeof sum !== "number") return weights.map((row) => row.map(() => ""));
    return sum < 0 ? [[NUMBER_OUT_OF_RANGE]] : allocated(sum, weights);
  },
} as const satisfies FunctionDefinition;

function allocated(income: number, weights: readonly (readonly Output[])[]): Output[][] {
  const given = weights.flat().map((weight) => (typeof weight === "number" ? weight : 0));
  if (!given.some((weight) => weight > 0)) return [[income === 0 ? "" : DIVIDE_BY_ZERO]];
  const shares = allocate(income, given)[Symbol.iterator]();
  return weights.map((row) =>
    row.map((weight) => {
      const share = shares.next();
      return weight === "" || share.done ? "" : share.value;
    }),
  );
}
