import { isBlank } from "../../scoreboard/cellValue";
import { formatKind } from "../../scoreboard/numberFormat";
import type { Fix } from "../fix";
import type { Place } from "../place";
import type { RuleContext } from "../rule";
import { type FigureCell, figureCellAt } from "../tables/figureCell";
import { numberChange, suits } from "./numberFixes";

/** Columns whose figures the annex writes as one, `15/30`: Migri's own part first, then the whole procedure. */
const AVERAGES = [
  ["averageMigri", "averageWhole"],
  ["migri", "whole"],
] as const;
/** `2 vrk / 80 %`. */
const SHARE_WITHIN = ["whole", "share"] as const;

/** Splits Migri's average and the whole procedure's to their columns; none where the other cell is not empty. */
export function averagesFix(context: RuleContext, at: Place, first: number, second: number): Fix[] {
  if (first > second) return [];
  return AVERAGES.flatMap((keys) => pairFix(context, at, keys, [first, second]));
}

/** Splits days and the share of cases within them; none where the other cell is not empty. */
export function shareWithinFix(context: RuleContext, at: Place, days: number, share: number): Fix[] {
  return pairFix(context, at, SHARE_WITHIN, [days, share]);
}

function pairFix(
  context: RuleContext,
  at: Place,
  keys: readonly [string, string],
  numbers: readonly [number, number],
): Fix[] {
  const own = figureCellAt(context, at);
  if (!own?.inTable || own.cell.formula !== null || !keys.includes(own.spec.key)) return [];
  const { table } = own.inTable;
  const cells = keys.map((key) => {
    const column = table.column(key);
    const area = column && at.area && { ...at.area, column: column.column };
    return area && figureCellAt(context, { sheet: at.sheet, area });
  });
  const [first, second] = cells;
  if (!first || !second || !cells.every((cell) => cell === null || isOwn(cell, own) || isFree(cell))) return [];
  if (!suits(first, numbers[0]) || !suits(second, numbers[1])) return [];
  return [{ consent: "ask", changes: [numberChange(first, numbers[0]), numberChange(second, numbers[1])] }];
}

function isOwn({ cell }: FigureCell, own: FigureCell): boolean {
  return cell.column === own.cell.column;
}

function isFree({ cell }: FigureCell): boolean {
  return isBlank(cell.value) && cell.formula === null && formatKind(cell.numberFormat) !== "date";
}
