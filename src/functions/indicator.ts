import { currentAgreement } from "../agreement/current";
import type { Indicator } from "../agreement/schema";
import { indicatorTarget, type IndicatorTarget } from "../scoreboard/indicatorTargets";
import { knownProcess } from "./targetSource";
import { FunctionError } from "./functionError";
import { remembered } from "./remembered";

const indicators = new Map(currentAgreement.indicators.map((indicator) => [indicator.id, indicator]));

/** The indicator of a number; "10." and "10" are the document's own way of writing 10.0. */
export function findIndicator(number: string): Indicator | FunctionError {
  const id = number.trim().toLowerCase().replace(/\.$/, "");
  const found = indicators.get(id) ?? indicators.get(`${id}.0`);
  if (found) return found;
  const choices = [...indicators.keys()].filter(
    (known) => known.startsWith(id) && /^[a-z]$/.test(known.slice(id.length)),
  );
  return new FunctionError("#N/A", { code: "unknown-indicator", indicator: number, choices });
}

/** An indicator with the one target of it that a call means. */
export interface MeantIndicator {
  readonly indicator: Indicator;
  readonly target: IndicatorTarget;
}

/** Finds what a number, a year and an item mean, each combination once in a call. */
export function meantIndicators(): (
  number: string,
  year: number | null,
  item: string | null,
) => MeantIndicator | FunctionError {
  const meant = remembered((number: string) =>
    remembered((item: string | null) => remembered((year: number | null) => meantIndicator(number, year, item))),
  );
  return (number, year, item) => meant(number)(item)(year);
}

function meantIndicator(number: string, year: number | null, item: string | null): MeantIndicator | FunctionError {
  const indicator = findIndicator(number);
  if (indicator instanceof FunctionError) return indicator;
  const target = targetOfIndicator(indicator, year, item);
  return target instanceof FunctionError ? target : { indicator, target };
}

/**
 * The one target of an indicator that an item and a year leave. Where several are left, or none can be compared with, it is
 * an error rather than a guess.
 */
function targetOfIndicator(
  indicator: Indicator,
  year: number | null,
  item: string | null,
): IndicatorTarget | FunctionError {
  const target = indicatorTarget(indicator, year, item, (name) => knownProcess(name) !== null);
  switch (target) {
    case "none":
    case "none-for-year":
      return new FunctionError("#N/A", {
        code: "no-indicator-target",
        indicator: indicator.id,
        year: target === "none" ? null : year,
      });
    case "several": {
      const choices = indicator.targets.map(({ scope, year: of }) => [scope, of].filter(Boolean).join(" "));
      return new FunctionError("#N/A", { code: "which-item", indicator: indicator.id, choices });
    }
    default:
      return target;
  }
}
