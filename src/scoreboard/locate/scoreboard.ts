import { efficiencyLayout, type EfficiencyColumn } from "../layout/efficiency";
import { processingLayout, type ProcessingColumn } from "../layout/processing";
import { targetsLayout, type TargetColumn } from "../layout/targets";
import type { WorkbookSnapshot } from "../snapshot";
import { locateInfo, type LocatedInfo } from "./locateInfo";
import { locateTable, type LocatedTable } from "./locateTable";

/** The scoreboard's sheets as they stand in a workbook; `null` where a sheet was not found. */
export interface LocatedScoreboard {
  readonly info: LocatedInfo | null;
  readonly targets: LocatedTable<TargetColumn> | null;
  readonly processing: LocatedTable<ProcessingColumn> | null;
  readonly efficiency: LocatedTable<EfficiencyColumn> | null;
}

export function locateScoreboard(snapshot: WorkbookSnapshot): LocatedScoreboard {
  return {
    info: locateInfo(snapshot.sheets),
    targets: locateTable(targetsLayout, snapshot.sheets),
    processing: locateTable(processingLayout, snapshot.sheets),
    efficiency: locateTable(efficiencyLayout, snapshot.sheets),
  };
}

/** Whether the workbook holds anything of a scoreboard. */
export function isScoreboard(located: LocatedScoreboard): boolean {
  return Object.values(located).some((part: unknown) => part !== null);
}
