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
import { targetsSheet } from "./sheets/targetsSheet";

/** The scoreboard workbook (tulostaulu): what the figures are of, the targets, and a sheet for each part of the agreement. */
export function scoreboardDocument(options: ScoreboardOptions): WorkbookDocument {
  const info = infoValues(options);
  const infoPart = infoSheet(info, options.notice);
  return {
    sheets: [
      infoPart.sheet,
      targetsSheet(options),
      processingSheet(options, info),
      efficiencySheet(options, info),
      costRecoverySheet(options, info),
      qualitySheet(options, info),
      automationSheet(options, info),
      queuesSheet(options, info),
      followUpSheet(options, info),
      riskModelSheet(options, info),
      missionsSheet(options, info),
      indicatorsSheet(options, info),
    ],
    names: infoPart.names,
  };
}
