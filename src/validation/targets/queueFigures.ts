import type { Language } from "../../agreement/language";
import { processNames } from "../../agreement/processNames";
import type { Agreement } from "../../agreement/schema";
import type { QueuesColumn } from "../../scoreboard/layout/queues";
import { locateScoreboard } from "../../scoreboard/locate/scoreboard";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import { readTable } from "../tables/readTable";
import { groupReader } from "../tables/rowSubjects";
import type { TableData } from "../tables/tableData";

type QueueColumn = Extract<QueuesColumn, "closing" | "forecastInflow" | "decided" | "htv" | "forecastHtv">;

/** The figures that a forecast is made from: columns of Ruuhka ja resurssit, and the days of the period on Tiedot. */
export type QueueFigureName = QueueColumn | "days";

/** One row of Ruuhka ja resurssit; `null` where a cell is blank or holds no figure that can be trusted. */
export interface QueueFigures extends Readonly<Record<QueueFigureName, number | null>> {
  /** In which the workbook names the figures. */
  readonly language: Language;
}

/** Finds the queue of a process, by any of the process's names; `null` where the workbook has no row for it. */
export type QueueFinder = (process: string) => QueueFigures | null;

/** Reads the sheet Ruuhka ja resurssit once. */
export function queueFinder(snapshot: WorkbookSnapshot, agreement: Agreement): QueueFinder {
  const { queues: located, info } = locateScoreboard(snapshot);
  if (!located) return () => null;
  const readSubject = groupReader(agreement, processNames(agreement));
  const queues = toTheEnd(readTable(located, snapshot.calculated, readSubject));
  const cell = info?.fields.get("days");
  const isKnown = cell && (snapshot.calculated || cell.formula === null);
  const days = isKnown && typeof cell.value === "number" && cell.value >= 0 ? cell.value : null;
  const figure = (row: number, key: QueueColumn): number | null => {
    const value = queues.column(key)?.sound[row] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  return (process) => {
    const { known } = readSubject(process);
    const row = known ? queues.parts.subjects.findIndex((subject) => subject?.label === known.label) : -1;
    if (row < 0) return null;
    return {
      closing: figure(row, "closing"),
      forecastInflow: figure(row, "forecastInflow"),
      decided: figure(row, "decided"),
      htv: figure(row, "htv"),
      forecastHtv: figure(row, "forecastHtv"),
      days,
      language: located.spec.language,
    };
  };
}

/** The sheet has a row a process: there is nothing to pause for. */
function toTheEnd<K extends string>(reading: Generator<null, TableData<K>>): TableData<K> {
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}
