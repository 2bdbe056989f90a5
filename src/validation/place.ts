import type { PermitKind } from "../agreement/schema";
import type { Area } from "../scoreboard/document";

/** Where a finding is: a workbook (`sheet` null), a sheet (`area` null) or an area of a sheet, counted from zero. */
export interface Place {
  readonly sheet: string | null;
  readonly area: Area | null;
}

/** A cell of a sheet, counted from zero. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A process and kind of permit as a row of the sheet names them. */
export interface RowName {
  readonly process: string;
  readonly kind: PermitKind | null;
  /** On Tavoitteet, where each year has its row. */
  readonly year?: number;
}

/** A figure with the heading it stands under. */
export interface NamedFigure {
  readonly heading: string;
  readonly value: number;
}

/** An average against its target, in days. */
export interface Comparison {
  readonly value: number;
  readonly target: number;
  readonly met: boolean;
}
