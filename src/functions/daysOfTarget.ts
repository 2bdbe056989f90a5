import type { PermitKind, Scope } from "../agreement/schema";
import { migriDays, wholeDays } from "../agreement/targets";
import { FunctionError } from "./functionError";
import type { TargetSource } from "./targetSource";

/** The maximum processing time in days that a figure is compared with, or why there is none. */
export function daysOfTarget(
  source: TargetSource,
  process: string,
  year: number,
  kind: PermitKind,
  scope: Scope,
): number | FunctionError {
  const target = source.target(process, year, kind);
  if (target instanceof FunctionError) return target;
  if (scope === "whole") return wholeDays(target);
  return migriDays(target) ?? new FunctionError("#N/A", { code: "no-migri-target", process, year });
}
