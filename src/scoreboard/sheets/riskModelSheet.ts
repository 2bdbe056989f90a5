import { share } from "../../measures/share";
import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import type { RiskModelColumn } from "../layout/riskModel";
import { numberOrNull, resultCell } from "./cells";
import { filledRow } from "./filledRow";
import type { InfoValues } from "./infoValues";
import type { SheetOptions } from "./sheetOptions";
import { sheetTexts } from "./sheetTexts";
import { tableSheet } from "./tableSheet";

/** Rows for eight processes in three baskets; the agreement names no baskets. */
const ROWS = 24;

/** The sheet Riskimalli. */
export function riskModelSheet(options: SheetOptions, info: InfoValues): SheetDocument {
  const { figures } = options;
  const typed: readonly Partial<Record<RiskModelColumn, CellValue>>[] = figures?.riskModel ?? [];
  const ofProcess = (name: CellValue | undefined): number =>
    typed
      .filter(({ process }) => isSame(process, name))
      .reduce((sum, { applications }) => sum + (numberOrNull(applications) ?? 0), 0);
  const rows = Array.from({ length: Math.max(ROWS, typed.length) }, (_, index) =>
    filledRow<RiskModelColumn>({
      fixed: {},
      typed: typed[index],
      results: (figure) => ({
        share: resultCell(share(figure("applications"), ofProcess(typed[index]?.process))),
        hitRate: resultCell(share(figure("rightHits"), figure("hits"))),
      }),
    }),
  );
  return tableSheet(options.layouts.tables.riskModel, rows, sheetTexts(options, info));
}

/** As SUMIFS compares texts. */
function isSame(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return typeof a === "string" && typeof b === "string" && a.toLowerCase() === b.toLowerCase();
}
