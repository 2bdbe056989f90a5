import { isCellError } from "../../scoreboard/cellValue";
import type { SheetSnapshot } from "../../scoreboard/snapshot";
import type { RuleContext } from "../rule";
import type { Home } from "./formulaReader";
import type { Reference } from "./reference";

/** Knows which formulas read cells that show an error. */
export interface CellErrors {
  /** Whether any cell that a formula reads shows an error. */
  reads(formula: string, home: Home): boolean;
}

export function cellErrors({ snapshot, formulas }: RuleContext): CellErrors {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const known = new Map<string, boolean>();
  return {
    reads: (formula, home) =>
      formulas.references(formula, home).some((reference) => {
        const key = `${reference.sheet}|${[reference.top.at, reference.bottom.at, reference.left, reference.right].join("|")}`;
        const before = known.get(key);
        if (before !== undefined) return before;
        const sheet = sheets.get(reference.sheet.toLowerCase());
        const found = sheet !== undefined && holdsError(sheet, reference);
        known.set(key, found);
        return found;
      }),
  };
}

function holdsError(sheet: SheetSnapshot, { top, bottom, left, right }: Reference): boolean {
  return sheet.values
    .slice(Math.max(0, top.at - sheet.row), Math.max(0, bottom.at - sheet.row + 1))
    .some((values) =>
      values.slice(Math.max(0, left - sheet.column), Math.max(0, right - sheet.column + 1)).some(isCellError),
    );
}
