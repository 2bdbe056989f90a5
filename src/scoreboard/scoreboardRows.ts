import type { Agreement, PermitKind, Process } from "../agreement/schema";
import { hasExtension } from "../agreement/targets";

/** One row of Käsittelyajat. */
export interface ProcessingRow {
  readonly process: Process;
  readonly kind: PermitKind;
}

/** The rows of Käsittelyajat in the agreement's order: each process, first permit and, where the annex knows it, extension. */
export function processingRows(agreement: Agreement): ProcessingRow[] {
  return agreement.processingTimes.processes.flatMap((process) => [
    { process, kind: "first" as const },
    ...(hasExtension(process) ? [{ process, kind: "extension" as const }] : []),
  ]);
}

/** The overall baseline and target of decisions per person-year, of indicator 1.1.2 ("v. 2021: 150", "paranee 20 %"). */
export function overallPtsPerHtv(agreement: Agreement): {
  readonly baseline: number | null;
  readonly target: number | null;
} {
  const indicator = agreement.indicators.find(({ id }) => id === "1.1.2");
  const target = indicator?.targets[0]?.value;
  return { baseline: indicator?.baseline?.value ?? null, target: typeof target === "number" ? target : null };
}
