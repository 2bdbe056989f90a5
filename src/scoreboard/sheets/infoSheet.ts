import type { CellValue } from "../cellValue";
import type { Area, CellContent, SheetDocument, StyledArea, WorkbookDocument } from "../document";
import { STYLES } from "../palette";
import type { InfoValues } from "./infoValues";
import type { SheetOptions } from "./sheetOptions";
import { choiceList, HEADING_ROW, titleCells, titleHeight, titleStyles } from "./tableSheet";

const WIDTHS = [28, 44, 72];
const FIRST_ROW = HEADING_ROW + 1;
const VALUE_COLUMN = 1;

/** The sheet Tiedot and the workbook names of its values. */
export function infoSheet(
  { layouts, notice, words }: SheetOptions,
  values: InfoValues,
): { readonly sheet: SheetDocument; readonly names: WorkbookDocument["names"] } {
  const { fields, headings, sheet, table } = layouts.info;
  const area: Area = { row: HEADING_ROW, column: 0, rows: fields.length + 1, columns: headings.length };
  const body: Area = { row: FIRST_ROW, column: 0, rows: fields.length, columns: headings.length };
  const valueArea = (index: number): Area => ({ row: FIRST_ROW + index, column: VALUE_COLUMN, rows: 1, columns: 1 });
  return {
    sheet: {
      name: sheet,
      cells: [
        ...titleCells(words.title, { subtitle: { value: words.about }, notice }),
        ...headings.map((value, column) => ({ row: HEADING_ROW, column, value })),
        ...fields.flatMap(({ key, label, formula }, index) => {
          const row = FIRST_ROW + index;
          return [
            { row, column: 0, value: label },
            ...valueCell(row, values.get(key) ?? null, formula),
            { row, column: 2, value: words.explanations[key] },
          ];
        }),
      ],
      styles: [
        ...titleStyles,
        { area: { ...area, rows: 1 }, style: STYLES.heading },
        { area: body, style: { ...STYLES.locked, numberFormat: "@", wrap: true } },
        ...fields.map(({ numberFormat, entry }, index): StyledArea => ({
          area: valueArea(index),
          style: {
            numberFormat,
            align: "left",
            ...(entry === "typed" ? { ...STYLES.typed, fill: "#FFFFFF" } : STYLES.locked),
          },
        })),
      ],
      columnWidths: WIDTHS,
      rowHeights: [titleHeight],
      frozen: { rows: FIRST_ROW, columns: 1 },
      tables: [{ name: table, area }],
      lists: fields.flatMap((field, index) => choiceList(field, valueArea(index), words)),
      iconSets: [],
      print: { headingRow: HEADING_ROW },
      protected: true,
    },
    names: fields.flatMap(({ definedName }, index) =>
      definedName === undefined ? [] : [{ name: definedName, sheet, row: FIRST_ROW + index, column: VALUE_COLUMN }],
    ),
  };
}

function valueCell(row: number, value: CellValue, formula: string | undefined): CellContent[] {
  if (formula !== undefined) return [{ row, column: VALUE_COLUMN, value, formula }];
  return value === null ? [] : [{ row, column: VALUE_COLUMN, value }];
}
