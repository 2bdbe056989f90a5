import type { RuleCode } from "./findings";
import type { Place } from "./place";
import type { AnyObservation, AnyRule } from "./rule";

/** Observations between two pauses. */
const SLICE = 1024;

/** Leaves out what a rule says of a cell of which a more exact rule speaks (`yieldsTo`). */
export function* withoutYielding(
  observations: readonly AnyObservation[],
  rules: readonly AnyRule[],
): Generator<null, readonly AnyObservation[]> {
  const yieldsTo = new Map<RuleCode, readonly RuleCode[]>(rules.map(({ meta }) => [meta.code, meta.yieldsTo]));
  const prevailing = new Set([...yieldsTo.values()].flat());
  const spoken = new Set<string>();
  for (const [index, { rule, at }] of observations.entries()) {
    if (index % SLICE === SLICE - 1) yield null;
    if (prevailing.has(rule)) for (const cell of cellsOf(at)) spoken.add(`${rule}|${cell}`);
  }
  const kept: AnyObservation[] = [];
  for (const [index, observation] of observations.entries()) {
    if (index % SLICE === SLICE - 1) yield null;
    const { rule, at } = observation;
    const codes = yieldsTo.get(rule) ?? [];
    if (!codes.some((code) => spoken.has(`${code}|${firstCell(at)}`))) kept.push(observation);
  }
  return kept;
}

function firstCell({ sheet, area }: Place): string {
  return `${sheet ?? ""}|${String(area?.row)}|${String(area?.column)}`;
}

function cellsOf(at: Place): string[] {
  const { sheet, area } = at;
  if (!area) return [firstCell(at)];
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    return firstCell({ sheet, area: { row, column, rows: 1, columns: 1 } });
  });
}
