import { agreedTargetRows } from "../../../scoreboard/targetRows";
import { costClasses } from "../../../scoreboard/rows/costClasses";
import { followUpClasses } from "../../../scoreboard/rows/followUpClasses";
import { indicatorRows } from "../../../scoreboard/rows/indicatorRows";
import { processGroupLabels, queueLabels } from "../../../scoreboard/rows/processGroups";
import { qualityGroups } from "../../../scoreboard/rows/qualityGroups";
import { processingRows } from "../../../scoreboard/scoreboardRows";
import type { RowName } from "../../place";
import type { Observation, Rule, RuleContext } from "../../rule";
import { RowIndex } from "../../tables/rowIndex";
import type { RowSubject } from "../../tables/rowSubjects";
import type { TableData } from "../../tables/tableData";

/** A process of the agreement has no row. A misspelt name counts as the row it most likely means: that is S06. */
export const missingRow: Rule<"S04"> = {
  meta: {
    code: "S04",
    name: "missing-row",
    severity: "error",
    category: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    const { agreement, processing, efficiency, targets } = context;
    if (targets) {
      const rows = agreedTargetRows(agreement).map(({ process, kind, year }) => ({
        process: process.label,
        kind,
        year,
      }));
      yield* missingIn(targets, rows);
    }
    if (processing) {
      const rows = processingRows(agreement).map(({ process, kind }) => ({ process: process.label, kind }));
      yield* missingIn(processing, rows);
    }
    if (efficiency) {
      const rows = agreement.efficiency.groups.map(({ label }) => ({ process: label, kind: null }));
      yield* missingIn(efficiency, rows);
    }
    yield* missingLabels(context);
  },
};

/** The rows of the sheets whose labels the template sets. Which baskets and missions there are is not agreed. */
function* missingLabels(context: RuleContext): Generator<Observation<"S04">> {
  const { agreement, costRecovery, quality, automation, queues, followUp, indicators } = context;
  const rowsOf = (labels: readonly string[]): RowName[] => labels.map((process) => ({ process, kind: null }));
  const labelled = (subjects: readonly RowSubject[]): RowName[] => rowsOf(subjects.map(({ label }) => label));
  if (costRecovery) yield* missingIn(costRecovery, labelled(costClasses));
  if (quality) yield* missingIn(quality, labelled(qualityGroups));
  if (automation) yield* missingIn(automation, rowsOf(processGroupLabels(agreement)));
  if (queues) yield* missingIn(queues, rowsOf(queueLabels(agreement)));
  if (followUp) yield* missingIn(followUp, labelled(followUpClasses));
  if (indicators) yield* missingIn(indicators, labelled(indicatorRows(agreement)));
}

function* missingIn<K extends string>(table: TableData<K>, wanted: readonly RowName[]): Generator<Observation<"S04">> {
  const present = RowIndex.of(table, true);
  if (!present) return;
  const missing = wanted.filter((row) => !present.has(row));
  const at = { sheet: table.parts.sheet.name, area: null };
  if (missing.length === wanted.length) {
    yield { rule: "S04", at, details: { row: null, rows: missing.length } };
    return;
  }
  for (const row of missing) yield { rule: "S04", at, details: { row, rows: 1 } };
}
