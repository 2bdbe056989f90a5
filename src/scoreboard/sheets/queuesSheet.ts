import { type ProcessNames, processNames } from "../../agreement/processNames";
import { targetOf, wholeDays } from "../../agreement/targets";
import type { Measured } from "../../measures/failure";
import { forecastDays, forecastQueue, neededHtv } from "../../measures/queue";
import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import type { QueuesColumn } from "../layout/queues";
import { queueLabels } from "../rows/processGroups";
import { computed, numberOrNull, resultCell } from "./cells";
import { type FigureOf, filledRow } from "./filledRow";
import type { InfoValues } from "./infoValues";
import type { SheetOptions } from "./sheetOptions";
import { sheetTexts } from "./sheetTexts";
import { tableSheet } from "./tableSheet";

/** The sheet Ruuhka ja resurssit. */
export function queuesSheet(options: SheetOptions, info: InfoValues): SheetDocument {
  const { agreement, figures } = options;
  const names = processNames(agreement);
  const rows = queueLabels(agreement).map((label) =>
    filledRow<QueuesColumn>({
      fixed: { process: label },
      typed: figures?.queues?.[label],
      results: (figure) => results(info, targetDays(names, label, info), figure),
    }),
  );
  return tableSheet(options.layouts.tables.queues, rows, sheetTexts(options, info));
}

function targetDays(names: ProcessNames, label: string, info: InfoValues): number | null {
  const year = numberOrNull(info.get("targetYear"));
  const process = names.find(label);
  const target = year !== null && process ? targetOf(process, year, "first") : null;
  return target && wholeDays(target);
}

function results(
  info: InfoValues,
  wanted: number | null,
  figure: FigureOf<QueuesColumn>,
): Partial<Record<QueuesColumn, CellValue>> {
  const [opening, received, decided, closing] = [
    figure("opening"),
    figure("received"),
    figure("decided"),
    figure("closing"),
  ];
  const [inflow, htv] = [figure("forecastInflow"), figure("htv")];
  const [days, months] = [numberOrNull(info.get("days")), numberOrNull(info.get("months"))];
  const perHtv = decided !== null && htv !== null && htv > 0 ? decided / htv : null;
  const closingComputed = computed([opening, received, decided], (open = 0, came = 0, went = 0) => open + came - went);
  return {
    closingComputed,
    difference: computed([closing, numberOrNull(closingComputed)], (uma = 0, flow = 0) => uma - flow),
    queueMonths:
      decided !== null && decided > 0 ? computed([closing, months], (open = 0, of = 0) => (open / decided) * of) : "",
    forecastQueue: measured([closing, inflow, figure("forecastHtv"), perHtv], forecastQueue),
    forecastDays: measured([closing, inflow, figure("forecastHtv"), perHtv, days], forecastDays),
    targetDays: wanted ?? "",
    neededHtv: measured([closing, inflow, days, wanted, perHtv], neededHtv),
  };
}

type Four = (a: number, b: number, c: number, d: number) => Measured;
type Five = (a: number, b: number, c: number, d: number, e: number) => Measured;

/** What a function shows: blank where one of its arguments is. */
function measured(figures: readonly (number | null)[], measure: Four | Five): CellValue {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = figures.map((figure) => figure ?? NaN);
  return figures.includes(null) ? "" : resultCell(measure(a, b, c, d, e));
}
