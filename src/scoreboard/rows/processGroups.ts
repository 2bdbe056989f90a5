import type { Agreement } from "../../agreement/schema";

/** Processes beside those of the annex Tehokkuus whose queue is followed. */
const QUEUES_BESIDE: readonly string[] = ["perhe-kaikki", "turvapaikka"];

/** The labels of the eight processes of the annex Tehokkuus, without the row of them all. */
export function processGroupLabels({ efficiency }: Agreement): string[] {
  return efficiency.groups.filter(({ processes }) => processes.length > 0).map(({ label }) => label);
}

/** The rows of Ruuhka ja resurssit: the eight processes, families and asylum. */
export function queueLabels(agreement: Agreement): string[] {
  const { processes } = agreement.processingTimes;
  const beside = QUEUES_BESIDE.flatMap((id) => processes.find((process) => process.id === id)?.label ?? []);
  return [...processGroupLabels(agreement), ...beside];
}
