import { nameKey } from "../agreement/processNames";
import type { Indicator } from "../agreement/schema";
import { serialOf } from "../measures/calendar/serialDate";
import { atLeast, atMost, same } from "../measures/compare";
import { costClasses } from "./rows/costClasses";

export type IndicatorTarget = Indicator["targets"][number];

/** Why no target is left: the indicator has none of that item, none for that year, or several that differ. */
export type NoIndicatorTarget = "none" | "none-for-year" | "several";

/** The scope of a target that each process must meet by itself. */
const BY_PROCESS = "prosesseittain";

/** What the agreement calls the rows of the scoreboard's own tables. */
const SCOPES: ReadonlyMap<string, string> = new Map(
  costClasses("fi").flatMap(({ names, scope }) =>
    scope === undefined ? [] : names.map((name) => [nameKey(name), scope] as const),
  ),
);

/**
 * The one target of an indicator that an item and a year leave: several years of one figure are one target, figures that
 * differ are not guessed between.
 * @param item a part of the indicator as the agreement or the scoreboard names it, `null` for the whole
 * @param isProcess whether a name is that of a process
 */
export function indicatorTarget(
  { targets }: Pick<Indicator, "targets">,
  year: number | null,
  item: string | null,
  isProcess: (name: string) => boolean,
): IndicatorTarget | NoIndicatorTarget {
  const ofItem = item === null ? withoutItem(targets) : withItem(targets, item, isProcess);
  const left = ofItem.filter((target) => year === null || target.year === undefined || target.year === year);
  const [first, ...others] = left;
  if (first === undefined) return ofItem.length === 0 ? "none" : "none-for-year";
  const differ = (other: IndicatorTarget): boolean =>
    other.op !== first.op || JSON.stringify(other.value) !== JSON.stringify(first.value);
  return others.some(differ) ? "several" : first;
}

/** Without an item, a target of the whole indicator stands before those of its parts. */
function withoutItem(targets: readonly IndicatorTarget[]): readonly IndicatorTarget[] {
  const whole = targets.filter(({ scope }) => scope === undefined);
  return whole.length === 0 ? targets : whole;
}

function withItem(
  targets: readonly IndicatorTarget[],
  item: string,
  isProcess: (name: string) => boolean,
): readonly IndicatorTarget[] {
  const wanted = words(SCOPES.get(nameKey(item)) ?? item);
  const named = (fits: (word: string, wanted: string) => boolean): IndicatorTarget[] =>
    targets.filter(({ scope }) => wanted.every((one) => words(scope ?? "").some((word) => fits(word, one))));
  const exact = named((word, one) => word === one);
  if (exact.length > 0) return exact;
  const beginning = named((word, one) => word.startsWith(one));
  if (beginning.length > 0) return beginning;
  return isProcess(item) ? targets.filter(({ scope }) => scope === BY_PROCESS) : [];
}

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{Letter}+/gu) ?? [];
}

/** A target as a cell shows it: a percentage as a fraction, a day as a serial number, a range as text; `null` where the agreement leaves it open. */
export function targetInCell({ value, op, unit }: IndicatorTarget): number | boolean | string | null {
  if (op === null || (typeof value === "object" && "from" in value)) return null;
  if (typeof value === "number") return unit?.startsWith("%") ? value / 100 : value;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return isoSerial(value);
  return `${value.map(String).join("–")}${unit === "%" ? " %" : ""}`;
}

/** Whether a figure meets a target as the agreement words it: "alle 3 %" fails at 3.0 %. `null` where the agreement does not say. */
export function meetsTarget(
  { direction }: Pick<Indicator, "direction">,
  { value, op, unit }: IndicatorTarget,
  figure: number | boolean,
): boolean | null {
  if (direction === "target-level") return null;
  if (typeof value === "boolean") return typeof figure === "boolean" ? figure === value : null;
  if (typeof figure === "boolean" || op === null) return null;
  const scale = unit?.startsWith("%") ? 100 : 1;
  if (Array.isArray(value)) return atLeast(figure, value[0] / scale) && atMost(figure, value[1] / scale);
  if (typeof value === "string") return atMost(figure, isoSerial(value));
  return typeof value === "number" ? compare(figure, op, value / scale) : null;
}

function compare(figure: number, op: NonNullable<IndicatorTarget["op"]>, limit: number): boolean | null {
  switch (op) {
    case "<":
      return !atLeast(figure, limit);
    case "<=":
      return atMost(figure, limit);
    case "=":
      return same(figure, limit);
    case ">=":
      return atLeast(figure, limit);
    case ">":
      return !atMost(figure, limit);
    case "between":
    case "by":
      return null;
  }
}

/** Serial number of an ISO date. */
function isoSerial(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return serialOf({ year, month, day });
}
