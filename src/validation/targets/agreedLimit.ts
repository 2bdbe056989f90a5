import { processNames } from "../../agreement/processNames";
import { indicatorTarget, type IndicatorTarget } from "../../scoreboard/indicatorTargets";
import type { RuleContext } from "../rule";

/** The one figure that an indicator's target sets, as a cell has it: a percentage is a fraction. */
export interface AgreedLimit {
  readonly op: NonNullable<IndicatorTarget["op"]>;
  readonly figure: number;
  readonly share: boolean;
}

/** The limit for the target year; `null` where the agreement sets none, several, or no single figure. */
export function agreedLimit(
  { agreement, targetYear }: RuleContext,
  id: string,
  item: string | null,
): AgreedLimit | null {
  const indicator = agreement.indicators.find((candidate) => candidate.id === id);
  if (!indicator) return null;
  const isProcess = (name: string): boolean => processNames(agreement).find(name) !== null;
  const target = indicatorTarget(indicator, targetYear, item, isProcess);
  if (typeof target === "string" || typeof target.value !== "number" || target.op === null) return null;
  const share = target.unit?.startsWith("%") ?? false;
  return { op: target.op, figure: share ? target.value / 100 : target.value, share };
}
