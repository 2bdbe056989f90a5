import type { Agreement } from "../../agreement/schema";
import { ratio } from "../../measures/ratio";
import { targetStatus } from "../../measures/targetStatus";
import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import type { CostRecoveryColumn } from "../layout/costRecovery";
import { tableLayouts } from "../layout/tables";
import { type CostClassId, costClasses } from "../rows/costClasses";
import { agreedTarget } from "./agreedTarget";
import { computed, numberOrNull, resultCell } from "./cells";
import { type FigureOf, filledRow } from "./filledRow";
import type { InfoValues } from "./infoValues";
import type { SheetOptions } from "./sheetOptions";
import { sheetTexts } from "./sheetTexts";
import { tableSheet } from "./tableSheet";

type Row = Partial<Record<CostRecoveryColumn, CellValue>>;

/** The sheet Kustannusvastaavuus. */
export function costRecoverySheet(options: SheetOptions, info: InfoValues): SheetDocument {
  const { agreement, figures } = options;
  const typed: Partial<Record<CostClassId, Row>> = figures?.costRecovery ?? {};
  const year = numberOrNull(info.get("targetYear"));
  const rows = costClasses(options.language).map(({ id, label }) => ({
    ...filledRow<CostRecoveryColumn>({
      fixed: { class: label },
      typed: id === "total" ? { ...typed[id], ...totals(Object.values(typed)) } : typed[id],
      results: (figure) => results(agreement, label, year, figure),
    }),
    isTotal: id === "total",
  }));
  return tableSheet(options.layouts.tables.costRecovery, rows, sheetTexts(options, info));
}

function totals(classes: readonly Row[]): Row {
  const summed = tableLayouts.costRecovery.columns.filter((column) => column.summed === true);
  return Object.fromEntries(summed.map(({ key }) => [key, total(classes.map((row) => numberOrNull(row[key])))]));
}

function total(figures: readonly (number | null)[]): CellValue {
  const numbers = figures.filter((figure) => figure !== null);
  return numbers.length === 0 ? "" : numbers.reduce((sum, figure) => sum + figure, 0);
}

function results(agreement: Agreement, label: string, year: number | null, figure: FigureOf<CostRecoveryColumn>): Row {
  const costs = computed([figure("direct"), figure("common")], (direct = 0, common = 0) => direct + common);
  const recovery = ratio(figure("income"), numberOrNull(costs));
  const target = agreedTarget(agreement, "1.1.1", year, label) ?? "";
  return {
    costs,
    surplus: computed([figure("income"), numberOrNull(costs)], (income = 0, all = 0) => income - all),
    recovery: resultCell(recovery),
    target,
    status:
      typeof recovery === "number" && typeof target === "number" ? targetStatus(recovery, target, "higher", 0) : "",
  };
}
