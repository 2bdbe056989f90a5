import type { Fix } from "../fix";
import type { Place } from "../place";
import type { RuleContext } from "../rule";
import { type FigureCell, figureCellAt } from "../tables/figureCell";
import { valueChange } from "./cellChange";

/** Empties a typed cell; none where an empty cell would be a finding of its own. */
export function clearFix(context: RuleContext, at: Place, consent: Fix["consent"]): Fix[] {
  const found = figureCellAt(context, at);
  if (found?.cell.formula !== null || found.spec.entry !== "typed" || isNeeded(found)) return [];
  return [{ consent, changes: [valueChange(found.cell, null)] }];
}

/** What a process without decisions has nothing to tell in. */
const IDLE: readonly string[] = ["averageWhole", "withinTarget"];

function isNeeded({ spec, inTable }: FigureCell): boolean {
  if (spec.required !== true) return false;
  const decided = inTable?.table.column("decided")?.numbers[inTable.row];
  return decided !== 0 || !IDLE.includes(spec.key);
}
