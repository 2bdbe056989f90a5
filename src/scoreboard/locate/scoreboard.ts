import { automationLayout, type AutomationColumn } from "../layout/automation";
import { costRecoveryLayout, type CostRecoveryColumn } from "../layout/costRecovery";
import { efficiencyLayout, type EfficiencyColumn } from "../layout/efficiency";
import { followUpLayout, type FollowUpColumn } from "../layout/followUp";
import { indicatorsLayout, type IndicatorsColumn } from "../layout/indicators";
import { missionsLayout, type MissionsColumn } from "../layout/missions";
import { processingLayout, type ProcessingColumn } from "../layout/processing";
import { qualityLayout, type QualityColumn } from "../layout/quality";
import { queuesLayout, type QueuesColumn } from "../layout/queues";
import { riskModelLayout, type RiskModelColumn } from "../layout/riskModel";
import type { TableSpec } from "../layout/spec";
import { targetsLayout, type TargetColumn } from "../layout/targets";
import type { WorkbookSnapshot } from "../snapshot";
import { locateInfo, type LocatedInfo } from "./locateInfo";
import { locateTable, type LocatedTable } from "./locateTable";
import { sheetSets } from "./sheetSets";

/** The scoreboard's sheets as they stand in a workbook; `null` where a sheet was not found. */
export interface LocatedScoreboard {
  readonly info: LocatedInfo | null;
  readonly targets: LocatedTable<TargetColumn> | null;
  readonly processing: LocatedTable<ProcessingColumn> | null;
  readonly efficiency: LocatedTable<EfficiencyColumn> | null;
  readonly costRecovery: LocatedTable<CostRecoveryColumn> | null;
  readonly quality: LocatedTable<QualityColumn> | null;
  readonly automation: LocatedTable<AutomationColumn> | null;
  readonly queues: LocatedTable<QueuesColumn> | null;
  readonly followUp: LocatedTable<FollowUpColumn> | null;
  readonly riskModel: LocatedTable<RiskModelColumn> | null;
  readonly missions: LocatedTable<MissionsColumn> | null;
  readonly indicators: LocatedTable<IndicatorsColumn> | null;
}

/** Finds the workbook's own scoreboard; sets of copies beside it are left alone. */
export function locateScoreboard(workbook: WorkbookSnapshot): LocatedScoreboard {
  const { own: sheets } = sheetSets(workbook.sheets);
  const info = locateInfo(sheets);
  const version = info?.templateVersion ?? 1;
  const locate = <K extends string>(spec: TableSpec<K>): LocatedTable<K> | null =>
    locateTable(spec, sheets, spec.since <= version);
  return {
    info,
    targets: locate(targetsLayout),
    processing: locate(processingLayout),
    efficiency: locate(efficiencyLayout),
    costRecovery: locate(costRecoveryLayout),
    quality: locate(qualityLayout),
    automation: locate(automationLayout),
    queues: locate(queuesLayout),
    followUp: locate(followUpLayout),
    riskModel: locate(riskModelLayout),
    missions: locate(missionsLayout),
    indicators: locate(indicatorsLayout),
  };
}

/** Whether the workbook holds anything of a scoreboard. */
export function isScoreboard(located: LocatedScoreboard): boolean {
  return Object.values(located).some((part: unknown) => part !== null);
}
