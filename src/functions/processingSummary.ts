import { currentAgreement } from "../agreement/current";
import type { PermitKind, Target } from "../agreement/schema";
import { wholeDays } from "../agreement/targets";
import { addMonths } from "../measures/calendar/addMonths";
import { type Period, periodDays, periodYear } from "../measures/calendar/period";
import { serialOf } from "../measures/calendar/serialDate";
import { atLeast, atMost } from "../measures/compare";
import { mean, percentile } from "../measures/statistics";
import { KIND_LABELS } from "../scoreboard/scoreboardRows";
import type { Argument, FunctionDefinition, Output } from "./definition";
import { broadcast } from "./elementwise";
import { FunctionError, NUMBER_OUT_OF_RANGE } from "./functionError";
import { day, kindParameter, periodParameter, processParameter } from "./parameter";
import { knownProcess, targetSource, targetsParameter, unknownProcess } from "./targetSource";

const CASE = [processParameter, { ...kindParameter, optional: false }, day("started"), day("decided")] as const;

const HEADINGS = [
  "Prosessi",
  "Lupatyyppi",
  "Päätökset",
  "Keskiarvo",
  "Mediaani",
  "90. persentiili",
  "Tavoiteajassa",
  "Osuus tavoiteajassa",
  "Tavoite",
  "Tila",
];

/** Decided cases of one process and kind. */
interface Group {
  readonly process: string;
  readonly kind: PermitKind;
  /** `null` where none is set, an error where the row of the workbook's own table is broken. */
  readonly target: Target | FunctionError | null;
  readonly days: number[];
  within: number;
}

/**
 * Figures of single cases by process and kind: a heading row, then decisions, average, median, 90th percentile, decided
 * within target, their share, target in days and status (1 met, −1 missed), in the agreement's order. Only cases decided in
 * the period count; a case that is not decided yet does not. The first case that is an error is the result.
 * The status compares the average with the target, or the share where the target is one.
 * @source agreement 2022–2026, annex Käsittelyaikataulukko
 */
export const processingSummaryFunction = {
  id: "PROCESSING_SUMMARY",
  parameters: [...CASE, periodParameter, targetsParameter],
  evaluate: ([process, kind, started, decided, period, targets]: readonly Argument[]): Output[][] => {
    const periods: Period[] = [];
    const [[reading = ""] = []] = broadcast([periodParameter], [period], (value) => {
      periods.push(value);
      return true;
    });
    const [during] = periods;
    if (!during) return [[reading]];
    const groups = new Groups(during, targets);
    const cases = broadcast(CASE, [process, kind, started, decided], (...one) => groups.add(...one)).flat();
    const problem = cases.find((one) => one instanceof FunctionError);
    return problem === undefined ? [[...HEADINGS], ...groups.rows()] : [[problem]];
  },
} as const satisfies FunctionDefinition;

class Groups {
  private readonly groups = new Map<string, Map<PermitKind, Group>>();
  private readonly first: number;
  private readonly last: number;
  private readonly year: number;
  private readonly source;

  constructor(period: Period, targets: Argument) {
    const { start, end } = periodDays(period);
    this.first = serialOf(start);
    this.last = serialOf(end);
    this.year = periodYear(period);
    this.source = targetSource(targets);
  }

  /** Counts a case in; TRUE where it belongs to the period. */
  add(name: string, kind: PermitKind, started: number, decided: number): Output {
    const [start, end] = [Math.floor(started), Math.floor(decided)];
    if (end < start) return NUMBER_OUT_OF_RANGE;
    const process = knownProcess(name);
    if (!process) return unknownProcess(name);
    if (end < this.first || end > this.last) return false;
    const group = this.group(process.label, kind);
    group.days.push(end - start);
    if (group.target && !(group.target instanceof FunctionError) && isWithin(group.target, start, end)) group.within++;
    return true;
  }

  rows(): Output[][] {
    return currentAgreement.processingTimes.processes.flatMap(({ label }) =>
      (["first", "extension"] as const).flatMap((kind) => {
        const group = this.groups.get(label)?.get(kind);
        return group ? [rowOf(group)] : [];
      }),
    );
  }

  private group(process: string, kind: PermitKind): Group {
    const kinds = this.groups.get(process) ?? new Map<PermitKind, Group>();
    this.groups.set(process, kinds);
    const known = kinds.get(kind);
    if (known) return known;
    const target = this.source.target(process, this.year, kind);
    const isSet = !(target instanceof FunctionError) || target.reason?.code !== "no-target";
    const group: Group = { process, kind, target: isSet ? target : null, days: [], within: 0 };
    kinds.set(kind, group);
    return group;
  }
}

function isWithin(target: Target, started: number, decided: number): boolean {
  if (target.form === "months") return decided <= addMonths(started, target.months);
  return atMost(decided - started, wholeDays(target));
}

function rowOf({ process, kind, target, days, within }: Group): Output[] {
  const sorted = Array.from(Float64Array.from(days).sort());
  const average = mean(sorted);
  return [
    process,
    KIND_LABELS[kind],
    sorted.length,
    average,
    percentile(sorted, 0.5),
    percentile(sorted, 0.9),
    ...comparison(target, average, within, sorted.length),
  ];
}

/** Decided within target, their share, the target in days and the status. */
function comparison(target: Group["target"], average: number, within: number, decided: number): Output[] {
  if (target === null) return ["", "", "", ""];
  if (target instanceof FunctionError) return [target, target, target, target];
  const share = within / decided;
  const met = target.form === "share" ? atLeast(share, target.share) : atMost(average, wholeDays(target));
  return [within, share, wholeDays(target), met ? 1 : -1];
}
