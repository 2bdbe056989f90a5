import * as z from "zod/mini";
import { efficiencyLayout, type EfficiencyColumn } from "./layout/efficiency";
import { infoLayout, type InfoField } from "./layout/info";
import { processingLayout, type ProcessingColumn } from "./layout/processing";
import type { Entry } from "./layout/spec";

const figure = z.union([z.number(), z.string()]);

function typedKeys<K extends string>(specs: readonly { readonly key: K; readonly entry: Entry }[]): K[] {
  return specs.filter(({ entry }) => entry === "typed").map(({ key }) => key);
}

const processingRow = z.partialRecord(z.enum<ProcessingColumn[]>(typedKeys(processingLayout.columns)), figure);

/** Figures typed into a scoreboard, apart from any workbook. */
export const figuresSchema = z.strictObject({
  info: z.partialRecord(z.enum<InfoField[]>(typedKeys(infoLayout.fields)), figure),
  /** By process id. */
  processing: z.record(
    z.string(),
    z.strictObject({ first: z.optional(processingRow), extension: z.optional(processingRow) }),
  ),
  /** By the label of the efficiency annex, "Kaikki" first. */
  efficiency: z.record(
    z.string(),
    z.partialRecord(z.enum<EfficiencyColumn[]>(typedKeys(efficiencyLayout.columns)), figure),
  ),
});

export type ScoreboardFigures = z.infer<typeof figuresSchema>;
