import type { WorkbookDocument } from "./document";
import { automationLayout } from "./layout/automation";
import { costRecoveryLayout } from "./layout/costRecovery";
import { efficiencyLayout } from "./layout/efficiency";
import { processingLayout } from "./layout/processing";
import { qualityLayout } from "./layout/quality";
import { queuesLayout } from "./layout/queues";
import type { ScoreboardOptions } from "./scoreboardOptions";
import { automationSheet } from "./sheets/automationSheet";
import { costRecoverySheet } from "./sheets/costRecoverySheet";
import { efficiencySheet } from "./sheets/efficiencySheet";
import { followUpSheet } from "./sheets/followUpSheet";
import { indicatorsSheet } from "./sheets/indicatorsSheet";
import { infoSheet } from "./sheets/infoSheet";
import { infoValues } from "./sheets/infoValues";
import { missionsSheet } from "./sheets/missionsSheet";
import { processingSheet } from "./sheets/processingSheet";
import { qualitySheet } from "./sheets/qualitySheet";
import { queuesSheet } from "./sheets/queuesSheet";
import { riskModelSheet } from "./sheets/riskModelSheet";
import { summarySheet } from "./sheets/summarySheet";
import { TableCells } from "./sheets/tableCells";
import { targetsSheet } from "./sheets/targetsSheet";

/** The scoreboard workbook (tulostaulu): what the figures are of, the targets, and a sheet for each part of the agreement. */
export function scoreboardDocument(options: ScoreboardOptions): WorkbookDocument {
  const info = infoValues(options);
  const infoPart = infoSheet(info, options.notice);
  const processing = processingSheet(options, info);
  const efficiency = efficiencySheet(options, info);
  const costRecovery = costRecoverySheet(options, info);
  const quality = qualitySheet(options, info);
  const automation = automationSheet(options, info);
  const queues = queuesSheet(options, info);
  const summary = summarySheet(options, info, {
    processing: new TableCells(processing, processingLayout),
    efficiency: new TableCells(efficiency, efficiencyLayout),
    costRecovery: new TableCells(costRecovery, costRecoveryLayout),
    quality: new TableCells(quality, qualityLayout),
    automation: new TableCells(automation, automationLayout),
    queues: new TableCells(queues, queuesLayout),
  });
  return {
    sheets: [
      infoPart.sheet,
      summary,
      targetsSheet(options),
      processing,
      efficiency,
      costRecovery,
      quality,
      automation,
      queues,
      followUpSheet(options, info),
      riskModelSheet(options, info),
      missionsSheet(options, info),
      indicatorsSheet(options, info),
    ],
    names: infoPart.names,
  };
}
