import type { Agreement, PermitKind, Process, StatutoryMaximum, Target } from "./schema";

/** Average days in a calendar month: how a target in months compares with a number of days. */
export const DAYS_PER_MONTH = 365.25 / 12;

/** The target of a process for a year, `null` where the agreement sets none. */
export function targetOf(process: Process, year: number, kind: PermitKind): Target | null {
  return process.targets[String(year)]?.[kind] ?? null;
}

/** The years for which the agreement sets any target at all. */
export function hasTargetsFor(agreement: Agreement, year: number): boolean {
  return agreement.years.includes(year);
}

/** Whether the annex knows extensions of this process: at least one figure stands in its extension columns. */
export function hasExtension(process: Process): boolean {
  return (
    process.statutory.extension !== null || Object.values(process.targets).some((target) => target.extension !== null)
  );
}

/** Target of the whole procedure in days. "30/60" gives 60, "2 vrk / 80 %" gives 2, "6 kk" gives 182.625. */
export function wholeDays(target: Target): number {
  switch (target.form) {
    case "days":
    case "share":
      return target.days;
    case "averages":
      return target.wholeDays;
    case "months":
      return target.months * DAYS_PER_MONTH;
  }
}

/** Target of Migri's own part in days, `null` where the agreement sets one figure for the whole procedure. */
export function migriDays(target: Target): number | null {
  return target.form === "averages" ? target.migriDays : null;
}

/** Statutory maximum in days; asylum has four tiers, counted from 1. `null` where there is no such tier. */
export function statutoryDays(maximum: StatutoryMaximum, tier: number): number | null {
  if (maximum.form === "days") return tier === 1 ? maximum.days : null;
  const months = maximum.tiers[tier - 1];
  return months === undefined ? null : months * DAYS_PER_MONTH;
}
