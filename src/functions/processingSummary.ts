import { currentAgreement } from "../agreement/current";
import type { PermitKind, Process, Target } from "../agreement/schema";
import { wholeDays } from "../agreement/targets";
import type { PeriodSpan } from "../measures/calendar/period";
import { atLeast, atMost } from "../measures/compare";
import { mean, percentile } from "../measures/statistics";
import { choiceWord } from "../scoreboard/layout/choiceWords";
import { elementsOf, firstValue, visitElements } from "./broadcast";
import { decidedWithin } from "./decidedWithin";
import type { Argument, FunctionDefinition, Output } from "./definition";
import { FunctionError, NUMBER_OUT_OF_RANGE } from "./functionError";
import { day, kindParameter, periodParameter, processParameter } from "./parameter";
import { remembered } from "./remembered";
import { knownProcess, targetSource, targetsParameter, unknownProcess, type TargetSource } from "./targetSource";

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
  /** `null` where none is set, an error where the row of the workbook's own table is broken. */
  readonly target: Target | FunctionError | null;
  readonly days: number[];
  within: number;
}

/** The groups of one process, made as cases of a kind come. */
interface KindGroups extends Partial<Record<PermitKind, Group>> {
  readonly process: Process;
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
    const during = firstValue(periodParameter, period);
    if (during === null || during instanceof FunctionError) return [[during ?? ""]];
    const groups = new Groups(during, targets);
    const cases = elementsOf(CASE, [process, kind, started, decided], (name, kindOfOne, start, end) =>
      groups.add(name, kindOfOne, Math.floor(start), Math.floor(end)),
    );
    const problem = visitElements(cases, () => undefined);
    return problem ? [[problem]] : [[...HEADINGS], ...groups.rows()];
  },
} as const satisfies FunctionDefinition;

class Groups {
  readonly #groups = new Map<Process, KindGroups>();
  readonly #named = remembered((name: string) => this.#ofName(name));
  readonly #period: PeriodSpan;
  readonly #source: TargetSource;

  constructor(period: PeriodSpan, targets: Argument) {
    this.#period = period;
    this.#source = targetSource(targets);
  }

  /** Counts a case in; TRUE where it belongs to the period. */
  add(name: string, kind: PermitKind, started: number, decided: number): Output {
    if (decided < started) return NUMBER_OUT_OF_RANGE;
    const kinds = this.#named(name);
    if (kinds instanceof FunctionError) return kinds;
    if (decided < this.#period.first || decided > this.#period.last) return false;
    const group = kinds[kind] ?? this.#addGroup(kinds, kind);
    group.days.push(decided - started);
    if (group.target !== null && !(group.target instanceof FunctionError)) {
      if (decidedWithin(group.target, started, decided)) group.within++;
    }
    return true;
  }

  rows(): Output[][] {
    return currentAgreement.processingTimes.processes.flatMap((process) =>
      (["first", "extension"] as const).flatMap((kind) => {
        const group = this.#groups.get(process)?.[kind];
        return group ? [rowOf(process, kind, group)] : [];
      }),
    );
  }

  #ofName(name: string): KindGroups | FunctionError {
    const process = knownProcess(name);
    if (!process) return unknownProcess(name);
    const known = this.#groups.get(process) ?? { process };
    this.#groups.set(process, known);
    return known;
  }

  #addGroup(kinds: KindGroups, kind: PermitKind): Group {
    const group: Group = { target: this.#target(kinds.process, kind), days: [], within: 0 };
    kinds[kind] = group;
    return group;
  }

  #target({ label }: Process, kind: PermitKind): Group["target"] {
    const target = this.#source.target(label, this.#period.year, kind);
    return target instanceof FunctionError && target.reason?.code === "no-target" ? null : target;
  }
}

function rowOf({ label }: Process, kind: PermitKind, { target, days, within }: Group): Output[] {
  const times = new Float64Array(days);
  const average = mean(times);
  return [
    label,
    choiceWord("permitKind", kind, "fi"),
    times.length,
    average,
    percentile(times, 0.5),
    percentile(times, 0.9),
    ...comparison(target, average, within, times.length),
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
