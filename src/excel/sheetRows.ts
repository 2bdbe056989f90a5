import { englishErrorName } from "../i18n/errorNames";
import type { CellValue } from "../scoreboard/cellValue";
import { normaliseFormula } from "../scoreboard/formulaNames";
import type { SheetSnapshot } from "../scoreboard/snapshot";
import { TroubleError } from "./trouble";

/** What Office.js gives of a range. */
export interface LoadedRange {
  readonly values: readonly (readonly unknown[])[] | null;
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly numberFormat: readonly (readonly unknown[])[] | null;
  readonly valueTypes: readonly (readonly unknown[])[] | null;
}

/** Rows of a sheet in the form of a snapshot. */
export type SheetRows = Pick<SheetSnapshot, "values" | "formulas" | "numberFormats">;

/** @throws {TroubleError} "too-large" where Excel gave nothing, which is how it answers for too many cells */
export function sheetRows({ values, formulas, numberFormat, valueTypes }: LoadedRange): SheetRows {
  if (!values || !formulas || !numberFormat || !valueTypes) throw new TroubleError({ kind: "too-large" });
  const formulaRows = formulas.map((row, r) => row.map((formula, c) => formulaOf(formula, values[r]?.[c])));
  return {
    formulas: formulaRows,
    values: values.map((row, r) =>
      row.map((value, c) => valueOf(value, valueTypes[r]?.[c], (formulaRows[r]?.[c] ?? null) !== null)),
    ),
    numberFormats: numberFormat.map((row) => row.map(String)),
  };
}

/** A cell without a formula gives its value as its formula, so a text that merely looks like one equals its value. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? normaliseFormula(formula) : null;
}

function valueOf(value: unknown, type: unknown, hasFormula: boolean): CellValue {
  if (value === "") return hasFormula ? "" : null;
  if (type === "Error") return { error: englishErrorName(String(value)) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
