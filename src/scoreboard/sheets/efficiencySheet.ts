import { ptsPerHtv } from "../../measures/ptsPerHtv";
import { targetStatus } from "../../measures/targetStatus";
import { umaPtsPerDay } from "../../measures/umaPtsPerDay";
import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import type { EfficiencyColumn } from "../layout/efficiency";
import { overallPtsPerHtv } from "../scoreboardRows";
import { numberOrNull, resultCell } from "./cells";
import { type FigureOf, filledRow } from "./filledRow";
import type { InfoValues } from "./infoValues";
import type { SheetOptions } from "./sheetOptions";
import { sheetTexts } from "./sheetTexts";
import { tableSheet } from "./tableSheet";

/** The sheet Tehokkuus. */
export function efficiencySheet(options: SheetOptions, info: InfoValues): SheetDocument {
  const { agreement, figures } = options;
  const overall = overallPtsPerHtv(agreement);
  const rows = agreement.efficiency.groups.map(({ label }, index) =>
    filledRow<EfficiencyColumn>({
      fixed: { process: label, ...(index === 0 ? overall : {}) },
      typed: figures?.efficiency[label],
      results: (figure) => results(info, figure),
    }),
  );
  return tableSheet(options.layouts.tables.efficiency, rows, sheetTexts(options, info));
}

function results(info: InfoValues, figure: FigureOf<EfficiencyColumn>): Partial<Record<EfficiencyColumn, CellValue>> {
  const workdays = numberOrNull(info.get("workdays"));
  const hoursPerHtv = numberOrNull(info.get("hoursPerHtv"));
  const hours = figure("effectiveHours");
  const htv = hours !== null && hoursPerHtv !== null && hoursPerHtv > 0 ? hours / hoursPerHtv : null;
  const perHtv = ptsPerHtv(figure("decisions"), htv);
  const baseline = figure("baseline");
  const target = figure("target");
  return {
    workdays: workdays ?? "",
    umaPtsPerDay: resultCell(umaPtsPerDay(figure("decisions"), figure("users"), workdays)),
    htv: htv ?? "",
    ptsPerHtv: resultCell(perHtv),
    change: typeof perHtv === "number" && baseline !== null && baseline > 0 ? perHtv / baseline - 1 : "",
    status: typeof perHtv === "number" && target !== null ? targetStatus(perHtv, target, "higher", 0) : "",
  };
}
