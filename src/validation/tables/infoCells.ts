import type { InfoField } from "../../scoreboard/layout/info";
import type { FieldSpec } from "../../scoreboard/layout/spec";
import type { Cell } from "../../scoreboard/locate/cell";
import type { Place } from "../place";
import type { RuleContext } from "../rule";
import { type CellKind, cellKind, DATED, NUMBER } from "./cellKind";
import { isFigure } from "./columnData";
import { isDatedFigure } from "./datedFigure";

/** Fields say their unit in the label. */
const NO_UNIT = "";

/** A value of the sheet Tiedot. */
export interface InfoCell {
  readonly spec: FieldSpec<InfoField>;
  readonly cell: Cell;
  readonly kind: CellKind;
  /** Whether a figure is put here that a formula does not make. */
  readonly holdsFigure: boolean;
}

/** The values of the sheet Tiedot whose labels were found, in the layout's order. */
export function infoCells({ scoreboard, snapshot }: RuleContext): InfoCell[] {
  const { info } = scoreboard;
  return (info?.spec.fields ?? []).flatMap((spec) => {
    const cell = info?.fields.get(spec.key);
    if (!cell) return [];
    const holdsFigure = isFigure(spec.type) && spec.formula === undefined;
    return [{ spec, cell, kind: kindOf(cell, holdsFigure, snapshot.calculated), holdsFigure }];
  });
}

function kindOf({ value, formula, numberFormat }: Cell, holdsFigure: boolean, calculated: boolean): CellKind {
  const kind = cellKind(value, formula, calculated);
  if (kind !== NUMBER || typeof value !== "number" || !holdsFigure || formula !== null) return kind;
  return isDatedFigure(value, numberFormat, NO_UNIT) ? DATED : NUMBER;
}

/** Where a cell is. */
export function placeOf({ sheet, row, column }: Pick<Cell, "sheet" | "row" | "column">): Place {
  return { sheet, area: { row, column, rows: 1, columns: 1 } };
}
