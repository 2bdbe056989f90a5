import { functionCatalogue, NAMESPACE } from "../functions/catalogue";
import { englishErrorName } from "../i18n/errorNames";
import type { Area } from "../scoreboard/document";
import { respelledFormula } from "../scoreboard/formulaNames";
import type { LoadedRange } from "./sheetRows";

/** A cell whose call of ours does not reach the function; counted from zero. */
export interface BrokenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As Excel gave it, perhaps spelled as a file stores it. */
  readonly formula: string;
  /** The cell shows #NAME?; otherwise its formula is merely spelled as files store it. */
  readonly showsError: boolean;
}

/** What keeps our functions from working or figures from being of now. */
export interface WorkbookHealth {
  readonly brokenCells: readonly BrokenCell[];
  /** Excel calculates only when asked. */
  readonly manualCalculation: boolean;
  /** The names of sheets that the add-in has not finished writing. */
  readonly unfinishedSheets: readonly string[];
}

export const HEALTHY: WorkbookHealth = { brokenCells: [], manualCalculation: false, unfinishedSheets: [] };

const STORED = /_xldudf_SCOREBOARD_/i;
const CALLS = functionCatalogue.map(({ id }) => `${NAMESPACE}.${id}(`);

/** The cells of a range where a function of ours shows #NAME? or is spelled as files store it. */
export function brokenCells(
  sheet: string,
  area: Area,
  { formulas, values }: Pick<LoadedRange, "formulas" | "values">,
): BrokenCell[] {
  return (formulas ?? []).flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const value = values?.[r]?.[c];
      if (typeof formula !== "string" || !isBroken(formula, value)) return [];
      return [{ sheet, row: area.row + r, column: area.column + c, formula, showsError: isUnknownName(value) }];
    }),
  );
}

function isUnknownName(value: unknown): boolean {
  return typeof value === "string" && englishErrorName(value) === "#NAME?";
}

function isBroken(formula: string, value: unknown): boolean {
  if (!formula.startsWith("=") || formula === value) return false;
  if (STORED.test(formula)) return respelledFormula(formula) !== formula;
  if (!isUnknownName(value)) return false;
  const normalised = respelledFormula(formula);
  return CALLS.some((call) => normalised.includes(call));
}
