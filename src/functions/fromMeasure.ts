import { type Measured, isFailure } from "../measures/failure";
import type { Output } from "./definition";
import { DIVIDE_BY_ZERO, NUMBER_OUT_OF_RANGE } from "./functionError";

/** A measure's figure as a function gives it: blank as "", a failure as an Excel error. */
export function fromMeasure(measured: Measured): Output {
  if (typeof measured === "number") return measured;
  if (isFailure(measured)) return measured === "divide-by-zero" ? DIVIDE_BY_ZERO : NUMBER_OUT_OF_RANGE;
  return "";
}
