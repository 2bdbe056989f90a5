import { neededHtv } from "../../measures/queue";
import { share } from "../../measures/share";
import { targetStatus } from "../../measures/targetStatus";
import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import type { MissionsColumn } from "../layout/missions";
import { numberOrNull, resultCell } from "./cells";
import { type FigureOf, filledRow } from "./filledRow";
import type { InfoValues } from "./infoValues";
import type { SheetOptions } from "./sheetOptions";
import { sheetTexts } from "./sheetTexts";
import { tableSheet } from "./tableSheet";

/** Rows for ten missions in four categories; the agreement names no missions. */
const ROWS = 40;

const MINUTES_PER_HOUR = 60;

/** The sheet Edustustot. */
export function missionsSheet(options: SheetOptions, info: InfoValues): SheetDocument {
  const { figures } = options;
  const typed: readonly Partial<Record<MissionsColumn, CellValue>>[] = figures?.missions ?? [];
  const rows = Array.from({ length: Math.max(ROWS, typed.length) }, (_, index) =>
    filledRow<MissionsColumn>({
      fixed: {},
      typed: typed[index],
      results: (figure) => results(info, typed[index]?.mission !== undefined, figure),
    }),
  );
  return tableSheet(options.layouts.tables.missions, rows, sheetTexts(options, info));
}

function results(
  info: InfoValues,
  isNamed: boolean,
  figure: FigureOf<MissionsColumn>,
): Partial<Record<MissionsColumn, CellValue>> {
  const [applications, permitHours, wait] = [figure("applications"), figure("permitHours"), figure("wait")];
  const target = isNamed ? numberOrNull(info.get("identificationTarget")) : null;
  const minutes =
    permitHours !== null && applications !== null && applications > 0
      ? (permitHours * MINUTES_PER_HOUR) / applications
      : null;
  return {
    paperShare: resultCell(share(figure("paper"), applications)),
    permitShare: resultCell(share(permitHours, figure("totalHours"))),
    minutes: minutes ?? "",
    target: target ?? "",
    status: wait !== null && target !== null ? targetStatus(wait, target, "lower", 0) : "",
    neededHtv: needed(info, applications, minutes, wait, target),
  };
}

/** Cases wait as long as the queue divided by the daily inflow, so the wait tells the queue. */
function needed(
  info: InfoValues,
  applications: number | null,
  minutes: number | null,
  wait: number | null,
  target: number | null,
): CellValue {
  const [days, hours] = [numberOrNull(info.get("days")), numberOrNull(info.get("hoursPerHtv"))];
  if (applications === null || minutes === null || wait === null || target === null) return "";
  if (minutes <= 0 || days === null || days <= 0 || hours === null || hours <= 0) return "";
  const perHtv = (hours * MINUTES_PER_HOUR) / minutes;
  return resultCell(neededHtv((applications / days) * wait, applications, days, target, perHtv));
}
