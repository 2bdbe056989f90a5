import { costClasses } from "../../scoreboard/rows/costClasses";
import { followUpClasses } from "../../scoreboard/rows/followUpClasses";
import { indicatorRows } from "../../scoreboard/rows/indicatorRows";
import { processGroupLabels, queueLabels } from "../../scoreboard/rows/processGroups";
import { qualityGroups } from "../../scoreboard/rows/qualityGroups";
import { processingRows } from "../../scoreboard/scoreboardRows";
import { agreedTargetRows } from "../../scoreboard/targetRows";
import type { RowName } from "../place";
import type { WorkbookContext } from "../rule";
import type { RowSubject } from "./rowSubjects";
import type { TableData } from "./tableData";

/** A table that was found, and the rows that the template gives it, in their order. */
export interface TemplateRows {
  readonly table: TableData;
  readonly rows: readonly RowName[];
}

/** The tables whose rows the agreement or the template sets. Which baskets and missions there are is not agreed. */
export function templateRows(context: WorkbookContext): TemplateRows[] {
  const { agreement, language, targets, processing, efficiency } = context;
  const { costRecovery, quality, automation, queues, followUp, indicators } = context;
  const pairs: readonly (readonly [TableData | null, () => RowName[]])[] = [
    [
      targets,
      () => agreedTargetRows(agreement).map(({ process, kind, year }) => ({ process: process.label, kind, year })),
    ],
    [processing, () => processingRows(agreement).map(({ process, kind }) => ({ process: process.label, kind }))],
    [efficiency, () => labelled(agreement.efficiency.groups)],
    [costRecovery, () => labelled(costClasses(language))],
    [quality, () => labelled(qualityGroups(language))],
    [automation, () => named(processGroupLabels(agreement))],
    [queues, () => named(queueLabels(agreement))],
    [followUp, () => labelled(followUpClasses(language))],
    [indicators, () => labelled(indicatorRows(agreement))],
  ];
  return pairs.flatMap(([table, rows]) => (table ? [{ table, rows: rows() }] : []));
}

function labelled(subjects: readonly RowSubject[]): RowName[] {
  return named(subjects.map(({ label }) => label));
}

function named(labels: readonly string[]): RowName[] {
  return labels.map((process) => ({ process, kind: null }));
}
