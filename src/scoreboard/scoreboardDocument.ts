import type { WorkbookDocument } from "./document";
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
import { sheetOptions } from "./sheets/sheetOptions";
import { summarySheet } from "./sheets/summarySheet";
import { TableCells } from "./sheets/tableCells";
import { targetsSheet } from "./sheets/targetsSheet";

/** The scoreboard workbook (tulostaulu): what the figures are of, the targets, and a sheet for each part of the agreement. */
export function scoreboardDocument(scoreboard: ScoreboardOptions): WorkbookDocument {
  const options = sheetOptions(scoreboard);
  const { tables } = options.layouts;
  const info = infoValues(options);
  const infoPart = infoSheet(options, info);
  const processing = processingSheet(options, info);
  const efficiency = efficiencySheet(options, info);
  const costRecovery = costRecoverySheet(options, info);
  const quality = qualitySheet(options, info);
  const automation = automationSheet(options, info);
  const queues = queuesSheet(options, info);
  const summary = summarySheet(options, info, {
    processing: new TableCells(processing, tables.processing),
    efficiency: new TableCells(efficiency, tables.efficiency),
    costRecovery: new TableCells(costRecovery, tables.costRecovery),
    quality: new TableCells(quality, tables.quality),
    automation: new TableCells(automation, tables.automation),
    queues: new TableCells(queues, tables.queues),
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
