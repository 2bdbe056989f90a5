import { nameKey } from "../../agreement/processNames";
import { automationLayout } from "./automation";
import { costRecoveryLayout } from "./costRecovery";
import { efficiencyLayout } from "./efficiency";
import { followUpLayout } from "./followUp";
import { indicatorsLayout } from "./indicators";
import { infoLayout } from "./info";
import { missionsLayout } from "./missions";
import { processingLayout } from "./processing";
import { qualityLayout } from "./quality";
import { queuesLayout } from "./queues";
import { riskModelLayout } from "./riskModel";
import { targetsLayout } from "./targets";

const TABLES = [
  ...[targetsLayout, processingLayout, efficiencyLayout, costRecoveryLayout, qualityLayout, automationLayout],
  ...[queuesLayout, followUpLayout, riskModelLayout, missionsLayout, indicatorsLayout],
];

const HEADINGS: ReadonlySet<string> = new Set(
  [...infoLayout.headings, ...TABLES.flatMap(({ columns }) => columns.map(({ heading }) => heading))].map(nameKey),
);

/** Whether a text is a heading of any table, by which tables are found. */
export function isHeading(text: string): boolean {
  return HEADINGS.has(nameKey(text));
}
