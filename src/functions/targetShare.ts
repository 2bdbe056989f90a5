import { elementwise } from "./elementwise";
import { FunctionError } from "./functionError";
import { kindParameter, processParameter, yearParameter } from "./parameter";
import { targetSource, targetsParameter } from "./targetSource";

/**
 * The share of cases that must be decided within the target time: "2 vrk / 80 %" gives 0.8; `#N/A` where there is none.
 * @source agreement 2022–2026, annex Käsittelyaikataulukko and 2.3
 * @example =SCOREBOARD.TARGET_SHARE("EU-rekisteröinti", 2022) // 0.8
 */
export const targetShareFunction = elementwise({
  id: "TARGET_SHARE",
  parameters: [processParameter, yearParameter, kindParameter],
  whole: targetsParameter,
  prepare: (targets) => {
    const source = targetSource(targets);
    return (process, year, kind) => {
      const target = source.target(process, year, kind);
      if (target instanceof FunctionError) return target;
      return target.form === "share"
        ? target.share
        : new FunctionError("#N/A", { code: "no-share-target", process, year });
    };
  },
});
