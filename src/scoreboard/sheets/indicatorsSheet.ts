import type { Agreement } from "../../agreement/schema";
import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import type { IndicatorsColumn } from "../layout/indicators";
import { indicatorRows, type IndicatorRow } from "../rows/indicatorRows";
import { type IndicatorUnitId, indicatorUnit } from "../rows/indicatorUnits";
import { agreedStatus, agreedTarget } from "./agreedTarget";
import { numberOrNull } from "./cells";
import { filledRow } from "./filledRow";
import type { InfoValues } from "./infoValues";
import type { SheetOptions } from "./sheetOptions";
import { sheetTexts } from "./sheetTexts";
import { type TableRow, tableSheet } from "./tableSheet";

const FORMATS: Partial<Readonly<Record<IndicatorUnitId, string>>> = {
  date: "d.m.yyyy",
  percent: "0.0 %",
  change: "+0.0 %;-0.0 %;0.0 %",
  euros: '#,##0.00 "€"',
};

/** The sheet Muut mittarit. */
export function indicatorsSheet(options: SheetOptions, info: InfoValues): SheetDocument {
  const { agreement, figures, language, words } = options;
  const year = numberOrNull(info.get("targetYear"));
  const rows = indicatorRows(agreement).map((row): TableRow<IndicatorsColumn> => {
    const { indicator, part, label } = row;
    const unit = indicatorUnit(row);
    const name = indicator.name[language];
    const typed: Partial<Record<IndicatorsColumn, CellValue>> = figures?.indicators?.[label] ?? {};
    const numberFormat = FORMATS[unit];
    return {
      ...filledRow<IndicatorsColumn>({
        fixed: { indicator: indicator.id, part: part === "" ? null : part, name, unit: words.units[unit] },
        typed,
        results: () => results(agreement, row, year, typed.actual ?? null),
      }),
      long: name,
      ...(numberFormat === undefined ? {} : { numberFormats: { actual: numberFormat, target: numberFormat } }),
    };
  });
  return tableSheet(options.layouts.tables.indicators, rows, sheetTexts(options, info));
}

function results(
  agreement: Agreement,
  { indicator: { id }, part }: IndicatorRow,
  year: number | null,
  actual: CellValue,
): Partial<Record<IndicatorsColumn, CellValue>> {
  const item = part === "" ? null : part;
  const isFigure = typeof actual === "number" || typeof actual === "boolean";
  return {
    target: agreedTarget(agreement, id, year, item) ?? "",
    status: (isFigure ? agreedStatus(agreement, actual, { id, year, item }) : null) ?? "",
  };
}
