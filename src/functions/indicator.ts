import { currentAgreement } from "../agreement/current";
import type { Indicator } from "../agreement/schema";
import { knownProcess } from "./targetSource";
import { FunctionError } from "./functionError";

export type IndicatorTarget = Indicator["targets"][number];

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

/**
 * The one target of an indicator that an item and a year leave. Where several are left, or none can be compared with, it is
 * an error rather than a guess.
 */
export function targetOfIndicator(
  indicator: Indicator,
  year: number | null,
  item: string | null,
): IndicatorTarget | FunctionError {
  const ofItem = item === null ? withoutItem(indicator.targets) : withItem(indicator, item);
  const left = ofItem.filter((target) => year === null || target.year === undefined || target.year === year);
  const [first, ...others] = left;
  if (first === undefined) {
    return new FunctionError("#N/A", {
      code: "no-indicator-target",
      indicator: indicator.id,
      year: ofItem.length === 0 ? null : year,
    });
  }
  if (others.some((other) => other.op !== first.op || JSON.stringify(other.value) !== JSON.stringify(first.value))) {
    const choices = indicator.targets.map(({ scope, year: of }) => [scope, of].filter(Boolean).join(" "));
    return new FunctionError("#N/A", { code: "which-item", indicator: indicator.id, choices });
  }
  return first;
}

/** Without an item, a target of the whole indicator stands before those of its parts. */
function withoutItem(targets: readonly IndicatorTarget[]): readonly IndicatorTarget[] {
  const whole = targets.filter(({ scope }) => scope === undefined);
  return whole.length === 0 ? targets : whole;
}

function withItem({ targets }: Indicator, item: string): readonly IndicatorTarget[] {
  const wanted = words(item);
  const named = (fits: (word: string, wanted: string) => boolean): IndicatorTarget[] =>
    targets.filter(({ scope }) => wanted.every((one) => words(scope ?? "").some((word) => fits(word, one))));
  const exact = named((word, one) => word === one);
  if (exact.length > 0) return exact;
  const beginning = named((word, one) => word.startsWith(one));
  if (beginning.length > 0) return beginning;
  return knownProcess(item) ? targets.filter(({ scope }) => scope === BY_PROCESS) : [];
}

/** The scope of a target that each process must meet by itself. */
const BY_PROCESS = "prosesseittain";

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{Letter}+/gu) ?? [];
}
