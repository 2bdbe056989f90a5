import type { Agreement, PermitKind, Process, StatutoryMaximum, Target } from "../agreement/schema";
import { targetOf } from "../agreement/targets";
import type { Choice } from "./layout/choices";
import type { TargetColumn } from "./layout/targets";

/** The columns of Tavoitteet that hold figures of the agreement. */
export type AgreedFigure = Extract<TargetColumn, "statutory" | "migri" | "whole" | "share">;

/** What the agreement sets; `null` is a cell that the agreement leaves empty. */
export interface AgreedFigures extends Readonly<Record<AgreedFigure, number | null>> {
  readonly unit: Choice<"timeUnit">;
  readonly statistic: Choice<"targetStatistic"> | null;
}

/** One row of the sheet Tavoitteet as the agreement has it. */
export interface AgreedTargetRow {
  readonly process: Process;
  readonly kind: PermitKind;
  readonly year: number;
  readonly figures: AgreedFigures;
}

const KINDS: readonly PermitKind[] = ["first", "extension"];

/** The rows of Tavoitteet: each process, kind and year of the agreement for which a target or a statutory maximum is set. */
export function agreedTargetRows(agreement: Agreement): AgreedTargetRow[] {
  return agreement.processingTimes.processes.flatMap((process) =>
    KINDS.flatMap((kind) => agreement.years.flatMap((year) => agreedTargetRow(process, kind, year) ?? [])),
  );
}

/** The row of one process, kind and year, `null` where the agreement sets nothing. */
export function agreedTargetRow(process: Process, kind: PermitKind, year: number): AgreedTargetRow | null {
  const target = targetOf(process, year, kind);
  const statutory = process.statutory[kind];
  if (target === null && statutory === null) return null;
  return { process, kind, year, figures: figuresOf(target, statutory) };
}

function figuresOf(target: Target | null, statutory: StatutoryMaximum | null): AgreedFigures {
  const inMonths = target?.form === "months" || (target === null && statutory?.form === "months");
  return {
    statutory: statutory && (statutory.form === "days" ? statutory.days : (statutory.tiers[0] ?? null)),
    migri: target?.form === "averages" ? target.migriDays : null,
    whole: target && wholeFigure(target),
    unit: inMonths ? "kk" : "vrk",
    statistic: target && STATISTIC[target.form],
    share: target?.form === "share" ? target.share : null,
  };
}

const STATISTIC: Readonly<Record<Target["form"], Choice<"targetStatistic">>> = {
  days: "maximum",
  months: "maximum",
  averages: "average",
  share: "share",
};

function wholeFigure(target: Target): number {
  switch (target.form) {
    case "days":
    case "share":
      return target.days;
    case "averages":
      return target.wholeDays;
    case "months":
      return target.months;
  }
}
