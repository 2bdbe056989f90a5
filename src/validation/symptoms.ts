import type { AnyObservation, RuleContext } from "./rule";
import type { Reference } from "./formula/reference";
import { covers } from "./formula/reference";
import { sameSheet } from "./formula/formulaReader";

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
  const causes = observations.filter((one) => one.rule !== "T14" && isError(one) && isOneCell(one));
  if (causes.length === 0) return observations;
  const formulaAt = formulaReaderOf(context);
  return observations.filter((one) => {
    const { sheet, area } = one.at;
    if (one.rule !== "T14" || sheet === null || !area) return true;
    const formula = formulaAt(sheet, area.row, area.column);
    if (formula === null) return true;
    const references = context.formulas.references(formula, { sheet, row: area.row });
    return !references.some((reference) => causes.some((cause) => isIn(cause, reference)));
  });
}

function isOneCell({ at }: AnyObservation): boolean {
  return at.area?.rows === 1 && at.area.columns === 1;
}

function isIn({ at }: AnyObservation, reference: Reference): boolean {
  return (
    at.sheet !== null &&
    at.area !== null &&
    sameSheet(at.sheet, reference.sheet) &&
    covers(reference, at.area.row, at.area.column)
  );
}

function formulaReaderOf({ snapshot }: RuleContext): (sheet: string, row: number, column: number) => string | null {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return (name, row, column) => {
    const sheet = sheets.get(name);
    return sheet?.formulas[row - sheet.row]?.[column - sheet.column] ?? null;
  };
}
