import { formatKind, showsWholeNumbers } from "../../scoreboard/numberFormat";
import type { CellChange, Fix } from "../fix";
import type { Place } from "../place";
import type { RuleContext } from "../rule";
import { isWhole } from "../tables/columnData";
import { leftByDate } from "../tables/datedFigure";
import { type FigureCell, figureCellAt } from "../tables/figureCell";
import { greatestShare } from "../tables/shareScale";
import { valueChange } from "./cellChange";

/**
 * Fixes that write one of some numbers into the cell of a finding; those of which another rule would complain are left out.
 * @param consent "auto" becomes "ask" where more than one number is possible
 */
export function numberFixes(
  context: RuleContext,
  at: Place,
  numbers: readonly (number | null)[],
  consent: Fix["consent"],
): Fix[] {
  const cell = figureCellAt(context, at);
  if (cell?.cell.formula !== null) return [];
  const sound = [...new Set(numbers)].filter((number): number is number => number !== null && suits(cell, number));
  return sound.map((number) => ({
    consent: sound.length === 1 ? consent : "ask",
    changes: [numberChange(cell, number)],
  }));
}

/** The two readings of a text, the likelier first: decimals, but thousands in a column that shows whole numbers. */
export function readings(
  context: RuleContext,
  at: Place,
  { number, other }: { readonly number: number; readonly other: number | null },
): readonly (number | null)[] {
  const cell = figureCellAt(context, at);
  return cell && showsWholeNumbers(cell.usualFormat) ? [other, number] : [number, other];
}

/** Whether the rules of single figures have nothing to say of a number in a cell. */
export function suits({ spec, unit }: FigureCell, number: number): boolean {
  if (leftByDate(unit)(number)) return false;
  if (spec.type === "share") return Math.abs(number) <= greatestShare(spec);
  return number >= 0 && (spec.type !== "count" || isWhole(number));
}

/** A number, in the column's format where the cell's would make it a text or show it as a date. */
export function numberChange({ cell, usualFormat }: FigureCell, number: number): CellChange {
  const kind = formatKind(cell.numberFormat);
  const isUnfit = kind === "text" || kind === "date" || kind === "time";
  return valueChange(cell, number, isUnfit ? usualFormat : undefined);
}
