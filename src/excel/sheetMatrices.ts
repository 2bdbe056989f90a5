import { isCellError } from "../scoreboard/cellValue";
import type { Area, SheetDocument } from "../scoreboard/document";

/** `null` leaves a cell as it is. */
export type Matrix<Value> = readonly (readonly (Value | null)[])[];

/** A sheet's contents as blocks to be written at once. */
export interface SheetMatrices {
  /** Covers every cell with content and every styled area. */
  readonly area: Area;
  readonly numberFormats: Matrix<string>;
  readonly values: Matrix<number | string | boolean>;
  readonly formulas: Matrix<string>;
}

export function sheetMatrices(sheet: SheetDocument): SheetMatrices {
  const area = extent(sheet);
  const numberFormats = empty<string>(area);
  for (const { area: styled, style } of sheet.styles) {
    if (style.numberFormat === undefined) continue;
    for (let row = styled.row; row < styled.row + styled.rows; row++) {
      numberFormats[row]?.fill(style.numberFormat, styled.column, styled.column + styled.columns);
    }
  }
  const values = empty<number | string | boolean>(area);
  const formulas = empty<string>(area);
  for (const { row, column, value, formula } of sheet.cells) {
    const formulaRow = formulas[row];
    const valueRow = values[row];
    if (formula !== undefined && formulaRow) formulaRow[column] = formula;
    else if (valueRow) valueRow[column] = value !== null && isCellError(value) ? value.error : value;
  }
  return { area, numberFormats, values, formulas };
}

/** From A1 to the last row and column with anything in them. */
function extent({ cells, styles }: SheetDocument): Area {
  const areas = [
    ...cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
    ...styles.map((s) => s.area),
  ];
  return {
    row: 0,
    column: 0,
    rows: areas.reduce((most, { row, rows }) => Math.max(most, row + rows), 1),
    columns: areas.reduce((most, { column, columns }) => Math.max(most, column + columns), 1),
  };
}

function empty<Value>({ rows, columns }: Area): (Value | null)[][] {
  return Array.from({ length: rows }, () => new Array<Value | null>(columns).fill(null));
}
