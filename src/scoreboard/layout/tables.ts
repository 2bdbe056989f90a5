import { automationLayout, type AutomationColumn } from "./automation";
import { costRecoveryLayout, type CostRecoveryColumn } from "./costRecovery";
import { efficiencyLayout, type EfficiencyColumn } from "./efficiency";
import { followUpLayout, type FollowUpColumn } from "./followUp";
import { indicatorsLayout, type IndicatorsColumn } from "./indicators";
import { missionsLayout, type MissionsColumn } from "./missions";
import { processingLayout, type ProcessingColumn } from "./processing";
import { qualityLayout, type QualityColumn } from "./quality";
import { queuesLayout, type QueuesColumn } from "./queues";
import { riskModelLayout, type RiskModelColumn } from "./riskModel";
import type { TableLayout } from "./spec";
import { targetsLayout, type TargetColumn } from "./targets";

/** The columns of each table of the scoreboard. */
export interface TableColumns {
  readonly targets: TargetColumn;
  readonly processing: ProcessingColumn;
  readonly efficiency: EfficiencyColumn;
  readonly costRecovery: CostRecoveryColumn;
  readonly quality: QualityColumn;
  readonly automation: AutomationColumn;
  readonly queues: QueuesColumn;
  readonly followUp: FollowUpColumn;
  readonly riskModel: RiskModelColumn;
  readonly missions: MissionsColumn;
  readonly indicators: IndicatorsColumn;
}

export type TableKey = keyof TableColumns;

/** The tables, in the order of their sheets. */
export const tableLayouts: { readonly [T in TableKey]: TableLayout<TableColumns[T]> } = {
  targets: targetsLayout,
  processing: processingLayout,
  efficiency: efficiencyLayout,
  costRecovery: costRecoveryLayout,
  quality: qualityLayout,
  automation: automationLayout,
  queues: queuesLayout,
  followUp: followUpLayout,
  riskModel: riskModelLayout,
  missions: missionsLayout,
  indicators: indicatorsLayout,
};
