import * as z from "zod/mini";
import { automationLayout, type AutomationColumn } from "./layout/automation";
import { costRecoveryLayout, type CostRecoveryColumn } from "./layout/costRecovery";
import { efficiencyLayout, type EfficiencyColumn } from "./layout/efficiency";
import { followUpLayout, type FollowUpColumn } from "./layout/followUp";
import { indicatorsLayout, type IndicatorsColumn } from "./layout/indicators";
import { infoLayout, type InfoField } from "./layout/info";
import { missionsLayout, type MissionsColumn } from "./layout/missions";
import { processingLayout, type ProcessingColumn } from "./layout/processing";
import { qualityLayout, type QualityColumn } from "./layout/quality";
import { queuesLayout, type QueuesColumn } from "./layout/queues";
import { riskModelLayout, type RiskModelColumn } from "./layout/riskModel";
import type { Entry } from "./layout/spec";
import type { CostClass } from "./rows/costClasses";
import type { FollowUpClass } from "./rows/followUpClasses";
import type { QualityGroup } from "./rows/qualityGroups";

const figure = z.union([z.number(), z.string(), z.boolean()]);

function typedKeys<K extends string>(specs: readonly { readonly key: K; readonly entry: Entry }[]): K[] {
  return specs.filter(({ entry }) => entry === "typed").map(({ key }) => key);
}

const processingRow = z.partialRecord(z.enum<ProcessingColumn[]>(typedKeys(processingLayout.columns)), figure);
const efficiencyRow = z.partialRecord(z.enum<EfficiencyColumn[]>(typedKeys(efficiencyLayout.columns)), figure);
const costRecoveryRow = z.partialRecord(z.enum<CostRecoveryColumn[]>(typedKeys(costRecoveryLayout.columns)), figure);
const qualityRow = z.partialRecord(z.enum<QualityColumn[]>(typedKeys(qualityLayout.columns)), figure);
const automationRow = z.partialRecord(z.enum<AutomationColumn[]>(typedKeys(automationLayout.columns)), figure);
const queuesRow = z.partialRecord(z.enum<QueuesColumn[]>(typedKeys(queuesLayout.columns)), figure);
const followUpRow = z.partialRecord(z.enum<FollowUpColumn[]>(typedKeys(followUpLayout.columns)), figure);
const riskModelRow = z.partialRecord(z.enum<RiskModelColumn[]>(typedKeys(riskModelLayout.columns)), figure);
const missionsRow = z.partialRecord(z.enum<MissionsColumn[]>(typedKeys(missionsLayout.columns)), figure);
const indicatorsRow = z.partialRecord(z.enum<IndicatorsColumn[]>(typedKeys(indicatorsLayout.columns)), figure);

/** Figures typed into a scoreboard, apart from any workbook; a sheet that is left out is empty. */
export const figuresSchema = z.strictObject({
  info: z.partialRecord(z.enum<InfoField[]>(typedKeys(infoLayout.fields)), figure),
  /** By process id. */
  processing: z.record(
    z.string(),
    z.strictObject({ first: z.optional(processingRow), extension: z.optional(processingRow) }),
  ),
  /** By the label of the efficiency annex, "Kaikki" first. */
  efficiency: z.record(z.string(), efficiencyRow),
  costRecovery: z.optional(
    z.partialRecord(
      z.enum<Exclude<CostClass["id"], "total">[]>(["work", "study", "family", "citizenship", "other"]),
      costRecoveryRow,
    ),
  ),
  quality: z.optional(
    z.partialRecord(
      z.enum<QualityGroup["id"][]>(["residence", "asylum", "reception", "oversight", "equality"]),
      qualityRow,
    ),
  ),
  /** By the label of the efficiency annex. */
  automation: z.optional(z.record(z.string(), automationRow)),
  /** By the label of the efficiency annex, or of the process. */
  queues: z.optional(z.record(z.string(), queuesRow)),
  followUp: z.optional(
    z.partialRecord(z.enum<FollowUpClass["id"][]>(["students", "startups", "specialists", "workers"]), followUpRow),
  ),
  riskModel: z.optional(z.array(riskModelRow)),
  missions: z.optional(z.array(missionsRow)),
  /** By number, and part where there is one. */
  indicators: z.optional(z.record(z.string(), indicatorsRow)),
});

export type ScoreboardFigures = z.infer<typeof figuresSchema>;
