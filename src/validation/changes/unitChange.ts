import { addMonths } from "../../measures/calendar/addMonths";
import { periodDays } from "../../measures/calendar/period";
import { serialOf } from "../../measures/calendar/serialDate";
import type { Place } from "../place";
import type { RuleContext } from "../rule";
import { figureCellAt } from "../tables/figureCell";

/** Units that say the same in a column, in any language. */
const SAME: Readonly<Record<string, string>> = {
  ...{ pv: "vrk", dygn: "vrk", dagar: "vrk", days: "vrk" },
  ...{ månader: "kk", mån: "kk", months: "kk" },
  ...{ år: "v", years: "v", årsverken: "htv", "person-years": "htv", timmar: "h", hours: "h" },
  ...{ kpl: "hlö", st: "hlö", pcs: "hlö" },
};

/** A figure in the unit of the cell's column; `null` where the two cannot be converted. */
export function inUnitOf(context: RuleContext, at: Place, number: number | null, unit: string): number | null {
  const cell = figureCellAt(context, at);
  if (!cell || number === null) return null;
  if (cell.spec.type === "share") return unit === "%" ? number / 100 : null;
  if (canonical(cell.unit) === canonical(unit)) return number;
  return cell.unit === "vrk" && canonical(unit) === "kk" ? daysOf(context, number) : null;
}

function canonical(unit: string): string {
  return SAME[unit] ?? unit;
}

/** Days of the whole months that end with the period, as the calendar has them. */
function daysOf({ period }: RuleContext, months: number): number | null {
  if (!period?.ok || !Number.isInteger(months)) return null;
  const end = serialOf(periodDays(period.period).end);
  return end - addMonths(end, -months);
}
