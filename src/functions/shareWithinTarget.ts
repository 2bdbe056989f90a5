import { share } from "../measures/share";
import type { Argument, FunctionDefinition, Output } from "./definition";
import { FunctionError } from "./functionError";
import { fromMeasure } from "./fromMeasure";
import { withinTargetFunction } from "./withinTarget";

/**
 * Share of the cases decided within target: the annex's column "% käsitelty tavoiteajassa". Blank cases do not count; the
 * first case that is an error, or for which there is no target, is the result.
 * @source agreement 2022–2026, annex Käsittelyaikataulukko
 * @example =SCOREBOARD.SHARE_WITHIN_TARGET({10;20;"";14}, "Kasvuyrittäjä", 2022) // 0.666…
 */
export const shareWithinTargetFunction = {
  id: "SHARE_WITHIN_TARGET",
  parameters: withinTargetFunction.parameters,
  evaluate: (args: readonly Argument[]): Output[][] => [[shareOfTrue(withinTargetFunction.evaluate(args))]],
} as const satisfies FunctionDefinition;

function shareOfTrue(cases: readonly (readonly Output[])[]): Output {
  let counted = 0;
  let within = 0;
  for (const row of cases) {
    for (const verdict of row) {
      if (verdict instanceof FunctionError) return verdict;
      if (verdict === "") continue;
      counted++;
      if (verdict === true) within++;
    }
  }
  return fromMeasure(share(within, counted));
}
