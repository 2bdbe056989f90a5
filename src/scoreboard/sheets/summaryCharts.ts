import type { Agreement } from "../../agreement/schema";
import { processNames } from "../../agreement/processNames";
import { queueLabels } from "../rows/processGroups";
import { processingRows } from "../scoreboardRows";
import { type Computed, shown, type SummaryTables } from "./keyFigures";

export type SummaryChart = "processingTime" | "shareWithinTarget" | "ptsPerHtv" | "queue";

/** What a chart shows: a category and its figures in each row. */
export interface ChartRows {
  readonly key: SummaryChart;
  readonly numberFormat: string;
  readonly rows: readonly { readonly label: Computed; readonly figures: readonly Computed[] }[];
}

/** The processes in the charts are those whose queue is followed; of the processing times the first permits are shown. */
export function summaryCharts(agreement: Agreement, tables: SummaryTables): ChartRows[] {
  const { processing, efficiency, queues } = tables;
  const names = processNames(agreement);
  const times = processingRows(agreement);
  const processes = queueLabels(agreement).map((name, row) => ({
    label: shown(queues.cell("process", row)),
    row,
    timesRow: times.findIndex(({ process, kind }) => process === names.find(name) && kind === "first"),
  }));
  return [
    {
      key: "processingTime",
      numberFormat: "0.0",
      rows: processes.map(({ label, timesRow }) => ({
        label,
        figures: [shown(processing.cell("averageWhole", timesRow)), shown(processing.cell("targetWhole", timesRow))],
      })),
    },
    {
      key: "shareWithinTarget",
      numberFormat: "0.0 %",
      rows: processes.map(({ label, timesRow }) => ({
        label,
        figures: [shown(processing.cell("shareWithinTarget", timesRow))],
      })),
    },
    {
      key: "ptsPerHtv",
      numberFormat: "0.0",
      rows: agreement.efficiency.groups.map((_, row) => ({
        label: shown(efficiency.cell("process", row)),
        figures: [shown(efficiency.cell("ptsPerHtv", row)), shown(efficiency.cell("baseline", 0))],
      })),
    },
    {
      key: "queue",
      numberFormat: "#,##0",
      rows: processes.map(({ label, row }) => ({ label, figures: [shown(queues.cell("closing", row))] })),
    },
  ];
}
