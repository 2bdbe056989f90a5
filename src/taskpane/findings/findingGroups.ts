import { SEVERITIES, type Severity } from "../../validation/severity";
import { matchesSearch } from "../matchesSearch";
import type { FindingView } from "../state/paneState";
import type { FindingRow } from "./findingRows";

export type GroupName =
  { readonly by: "sheet"; readonly sheet: string | null } | { readonly by: "severity"; readonly severity: Severity };

export interface FindingGroup {
  readonly name: GroupName;
  readonly rows: readonly FindingRow[];
  readonly count: number;
}

/** The rows that the view lets through, in groups: sheets in the order of the report, severities the worst first. */
export function findingGroups(rows: readonly FindingRow[], view: FindingView): FindingGroup[] {
  const shown = rows.filter(
    (row) => !view.hidden.includes(row.severity) && (view.search === "" || matches(row, view.search)),
  );
  if (view.grouping === "severity") {
    return SEVERITIES.map((severity) =>
      groupOf(
        { by: "severity", severity },
        shown.filter((row) => row.severity === severity),
      ),
    ).filter(({ count }) => count > 0);
  }
  const bySheet = new Map<string | null, FindingRow[]>();
  for (const row of shown) {
    const group = bySheet.get(row.sheet);
    if (group) group.push(row);
    else bySheet.set(row.sheet, [row]);
  }
  return [...bySheet].map(([sheet, group]) => groupOf({ by: "sheet", sheet }, group));
}

function groupOf(name: GroupName, rows: readonly FindingRow[]): FindingGroup {
  return { name, rows, count: rows.length };
}

function matches({ rule, sheet, address, title, message }: FindingRow, search: string): boolean {
  return matchesSearch(
    search,
    [rule, sheet, address, title, message].filter((part) => part !== null),
  );
}
