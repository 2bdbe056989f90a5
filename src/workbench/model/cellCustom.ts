import type { ICellData, Nullable } from "@univerjs/core";

/** A formula in the words of its writer and in those the engine reads. */
export interface FormulaText {
  readonly written: string;
  readonly engine: string;
}

/** What the model keeps with a cell that Univer has no field for; it moves with the cell. */
export interface CellCustom {
  /** Cells are locked unless they were unlocked. */
  readonly locked: boolean;
  /** Only where the engine reads other words than were written. */
  readonly formula: FormulaText | null;
}

function isFormulaText(value: unknown): value is FormulaText {
  return typeof value === "object" && value !== null && "written" in value && "engine" in value;
}

export function readCustom(cell: Nullable<ICellData>): CellCustom {
  const custom: Readonly<Record<string, unknown>> = cell?.custom ?? {};
  const { writtenFormula: formula, locked } = custom;
  return { locked: locked !== false, formula: isFormulaText(formula) ? formula : null };
}

/** The field of a cell's data that holds it; null takes away what was held. */
export function customField({ locked, formula }: CellCustom): Pick<ICellData, "custom"> {
  const differs = formula !== null && formula.written !== formula.engine;
  if (locked && !differs) return { custom: null };
  return { custom: { ...(locked ? {} : { locked }), ...(differs ? { writtenFormula: formula } : {}) } };
}
