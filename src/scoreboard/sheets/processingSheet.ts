import type { PermitKind, Process } from "../../agreement/schema";
import { migriDays, targetOf, wholeDays } from "../../agreement/targets";
import { share } from "../../measures/share";
import { targetStatus } from "../../measures/targetStatus";
import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import { choiceWord } from "../layout/choiceWords";
import type { ProcessingColumn } from "../layout/processing";
import { processingRows } from "../scoreboardRows";
import { numberOrNull, resultCell } from "./cells";
import { type FigureOf, filledRow } from "./filledRow";
import type { InfoValues } from "./infoValues";
import type { SheetOptions } from "./sheetOptions";
import { sheetTexts } from "./sheetTexts";
import { tableSheet } from "./tableSheet";

/** The sheet Käsittelyajat. */
export function processingSheet(options: SheetOptions, info: InfoValues): SheetDocument {
  const { agreement, figures, language } = options;
  const year = numberOrNull(info.get("targetYear"));
  const rows = processingRows(agreement).map(({ process, kind }) =>
    filledRow<ProcessingColumn>({
      fixed: { process: process.label, kind: choiceWord("permitKind", kind, language) },
      typed: figures?.processing[process.id]?.[kind],
      results: (figure) => results(process, kind, year, figure),
    }),
  );
  return tableSheet(options.layouts.tables.processing, rows, sheetTexts(options, info));
}

function results(
  process: Process,
  kind: PermitKind,
  year: number | null,
  figure: FigureOf<ProcessingColumn>,
): Partial<Record<ProcessingColumn, CellValue>> {
  const target = year === null ? null : targetOf(process, year, kind);
  const whole = target && wholeDays(target);
  const migri = target && migriDays(target);
  const wantedShare = target?.form === "share" ? target.share : null;
  const achieved = share(figure("withinTarget"), figure("decided"));
  const average = figure("averageWhole");
  const previous = figure("previous");
  const statuses = [
    [average, whole],
    [figure("averageMigri"), migri],
  ].flatMap(([value, limit]) =>
    typeof value === "number" && typeof limit === "number" ? [targetStatus(value, limit, "lower", 0)] : [],
  );
  const shareStatus =
    typeof achieved === "number" && wantedShare !== null ? targetStatus(achieved, wantedShare, "higher", 0) : "";
  return {
    shareWithinTarget: resultCell(achieved),
    targetWhole: whole ?? "",
    targetMigri: migri ?? "",
    targetShare: wantedShare ?? "",
    gap: wantedShare === null && whole !== null && average !== null ? average - whole : "",
    status: wantedShare !== null ? shareStatus : statuses.length === 0 ? "" : Math.min(...statuses),
    change: average !== null && previous !== null && previous > 0 ? average / previous - 1 : "",
  };
}
