import { processNames } from "../../agreement/processNames";
import type { Agreement } from "../../agreement/schema";
import { indicatorTarget, meetsTarget, targetInCell } from "../indicatorTargets";

/** The target of an indicator as INDICATOR_TARGET shows it, `null` where the function gives `#N/A`. */
export function agreedTarget(
  agreement: Agreement,
  id: string,
  year: number | null,
  item: string | null,
): number | boolean | string | null {
  const found = find(agreement, id, year, item);
  return found && targetInCell(found.target);
}

/** 1 or −1 as a figure meets an indicator's target, `null` where INDICATOR_MET gives `#N/A`. */
export function agreedStatus(
  agreement: Agreement,
  figure: number | boolean,
  { id, year, item }: { readonly id: string; readonly year: number | null; readonly item: string | null },
): 1 | -1 | null {
  const found = find(agreement, id, year, item);
  const met = found && meetsTarget(found.indicator, found.target, figure);
  return met === null ? null : met ? 1 : -1;
}

function find(agreement: Agreement, id: string, year: number | null, item: string | null) {
  const indicator = agreement.indicators.find((candidate) => candidate.id === id);
  if (!indicator) return null;
  const isProcess = (name: string): boolean => processNames(agreement).find(name) !== null;
  const target = indicatorTarget(indicator, year, item, isProcess);
  return typeof target === "string" ? null : { indicator, target };
}
