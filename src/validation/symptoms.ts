import type { AnyObservation, RuleContext } from "./rule";
import type { Place } from "./place";
import { covers, type Reference } from "./formula/reference";

/** Whether a rule's finding is an error of the workbook. */
type IsError = (observation: AnyObservation) => boolean;

/**
 * Leaves out error values that another finding explains: a formula shows an error because a cell that it reads is wrong.
 * The formula is then one of the dependants of that cell.
 */
export function withoutSymptoms(
  observations: readonly AnyObservation[],
  context: RuleContext,
  isError: IsError,
): readonly AnyObservation[] {
  if (!observations.some(({ rule }) => rule === "T14")) return observations;
  const causes = causesBySheet(
    observations.filter((one) => one.rule !== "T14" && isError(one)).map((one) => context.lost.placeOf(one)),
  );
  if (causes.size === 0) return observations;
  const sheets = new Map(context.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return observations.filter(({ rule, at: { sheet: name, area } }) => {
    const sheet = sheets.get(name ?? "");
    if (rule !== "T14" || !sheet || !area) return true;
    const formula = sheet.formulas[area.row - sheet.row]?.[area.column - sheet.column] ?? null;
    if (formula === null) return true;
    const references = context.formulas.references(formula, { sheet: sheet.name, row: area.row });
    return !references.some((reference) => isCaused(reference, causes));
  });
}

/** Columns of single cells with an error, by lower-case sheet and row. */
type Causes = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

function causesBySheet(places: readonly Place[]): Causes {
  const causes = new Map<string, Map<number, number[]>>();
  for (const { sheet, area } of places) {
    if (sheet === null || area?.rows !== 1 || area.columns !== 1) continue;
    const key = sheet.toLowerCase();
    const rows = causes.get(key) ?? new Map<number, number[]>();
    causes.set(key, rows);
    rows.set(area.row, [...(rows.get(area.row) ?? []), area.column]);
  }
  return causes;
}

function isCaused(reference: Reference, causes: Causes): boolean {
  const rows = causes.get(reference.sheet.toLowerCase());
  if (!rows) return false;
  const within = ([row, columns]: readonly [number, readonly number[]]): boolean =>
    columns.some((column) => covers(reference, row, column));
  const { top, bottom } = reference;
  if (bottom.at - top.at >= rows.size) return [...rows].some(within);
  for (let row = top.at; row <= bottom.at; row++) {
    if (within([row, rows.get(row) ?? []])) return true;
  }
  return false;
}
