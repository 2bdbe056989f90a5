import { share } from "../measures/share";
import { visitElements } from "./broadcast";
import type { Argument, FunctionDefinition, Output } from "./definition";
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
  evaluate: (args: readonly Argument[]): Output[][] => {
    let counted = 0;
    let within = 0;
    const problem = visitElements(withinTargetFunction.elements(args), (verdict) => {
      if (verdict === "") return;
      counted++;
      if (verdict === true) within++;
    });
    return [[problem ?? fromMeasure(share(within, counted))]];
  },
} as const satisfies FunctionDefinition;
