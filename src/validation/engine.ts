import type { Agreement } from "../agreement/schema";
import { locateScoreboard, type LocatedScoreboard } from "../scoreboard/locate/scoreboard";
import type { WorkbookSnapshot } from "../scoreboard/snapshot";
import { readContext } from "./context";
import type { Finding, RuleCode } from "./findings";
import { readFormer } from "./former/formerScoreboard";
import { identityReader } from "./identity/identityReader";
import type { Place } from "./place";
import { DependencyGraph } from "./formula/dependencyGraph";
import type { Report, RuleFailure } from "./report";
import type { Fix } from "./fix";
import type { AnyObservation, AnyRule, Rule, RuleContext } from "./rule";
import { RULES } from "./rules/index";
import type { Severity } from "./severity";
import { countsOf } from "./severityCounts";
import { withoutSymptoms } from "./symptoms";
import { targetResults } from "./targets/targetResults";
import { withoutYielding } from "./yielding";

/** How far validation is, in steps. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ValidationOptions {
  readonly agreement: Agreement;
  /** The workbook of the former period; without it the rules of the former period are silent. */
  readonly former?: WorkbookSnapshot;
  /** The rules to run, all of them if left out. */
  readonly rules?: readonly AnyRule[];
}

/** Findings between two pauses. */
const SLICE = 256;
/** Locating, reading, and what hangs on the findings. */
const STEPS_BESIDE_RULES = 3;

/** Validates a workbook in one go. */
export function validate(snapshot: WorkbookSnapshot, options: ValidationOptions): Report {
  const work = validation(snapshot, options);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Validates a workbook in slices: whoever drives the generator may pause between any two, or stop for good.
 * A rule that throws is reported among the failures and stops no other.
 */
export function* validation(
  snapshot: WorkbookSnapshot,
  { agreement, former, rules = Object.values<AnyRule>(RULES) }: ValidationOptions,
): Generator<Progress, Report> {
  const total = rules.length + STEPS_BESIDE_RULES;
  yield { done: 0, total };
  const scoreboard = locateScoreboard(snapshot);
  yield { done: 1, total };
  const context = yield* within(readBoth(snapshot, scoreboard, agreement, former), { done: 1, total });
  const observations: AnyObservation[] = [];
  const failures: RuleFailure[] = [];
  for (const [index, rule] of rules.entries()) {
    const progress = { done: index + 2, total };
    yield progress;
    yield* within(runRule(rule, context, observations, failures), progress);
  }
  const progress = { done: total - 1, total };
  yield progress;
  const findings = yield* within(findingsOf(observations, rules, context, failures), progress);
  return reportOf(findings, failures, context);
}

function* readBoth(
  snapshot: WorkbookSnapshot,
  scoreboard: LocatedScoreboard,
  agreement: Agreement,
  former: WorkbookSnapshot | undefined,
): Generator<null, RuleContext> {
  const workbook = yield* readContext(snapshot, scoreboard, agreement);
  return { ...workbook, former: former ? yield* readFormer(former, workbook, agreement) : null };
}

/** Passes the pauses of a part on as the progress of the whole. */
function* within<T>(work: Generator<null, T>, progress: Progress): Generator<Progress, T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield progress;
  }
}

function* runRule(
  rule: AnyRule,
  context: RuleContext,
  observations: AnyObservation[],
  failures: RuleFailure[],
): Generator<null, void> {
  try {
    let found = 0;
    for (const observation of rule.check(context)) {
      if (observation) observations.push(observation);
      if (!observation || ++found % SLICE === 0) yield null;
    }
  } catch (error) {
    failures.push(failureOf(rule.meta.code, error));
  }
}

function* findingsOf(
  observations: readonly AnyObservation[],
  rules: readonly AnyRule[],
  context: RuleContext,
  failures: RuleFailure[],
): Generator<null, Finding[]> {
  const ruleOf = new Map<RuleCode, Rule<RuleCode>>(rules.map((rule) => [rule.meta.code, rule]));
  const severityOf = ({ rule }: AnyObservation): Severity => ruleOf.get(rule)?.meta.severity ?? "error";
  const kept = withoutSymptoms(withoutYielding(observations, rules), context, (one) => severityOf(one) === "error");
  if (kept.length === 0) return [];
  const graph = yield* DependencyGraph.of(context);
  const identityOf = identityReader(context);
  const findings: Finding[] = [];
  for (const [index, observation] of kept.entries()) {
    if (index % SLICE === SLICE - 1) yield null;
    findings.push({
      ...observation,
      severity: severityOf(observation),
      identity: identityOf(observation),
      dependants: graph.dependants(observation.at),
      fixes: fixesOf(ruleOf.get(observation.rule), observation, context, failures),
    });
  }
  return findings.sort(inWorkbookOrder(context.snapshot));
}

function fixesOf(
  rule: Rule<RuleCode> | undefined,
  observation: AnyObservation,
  context: RuleContext,
  failures: RuleFailure[],
): readonly Fix[] {
  try {
    return rule?.fixes?.(context, observation) ?? [];
  } catch (error) {
    failures.push(failureOf(observation.rule, error));
    return [];
  }
}

function failureOf(rule: RuleCode, error: unknown): RuleFailure {
  return { rule, message: error instanceof Error ? error.message : String(error) };
}

/** The workbook first, then sheets in their order, a whole sheet before its cells, rows before columns. */
function inWorkbookOrder({ sheets }: WorkbookSnapshot): (a: Finding, b: Finding) => number {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const rank = ({ sheet, area }: Place): [number, number, number] => [
    sheet === null ? -1 : (order.get(sheet) ?? sheets.length),
    area?.row ?? -1,
    area?.column ?? -1,
  ];
  return (a, b) => {
    const [sheetA, rowA, columnA] = rank(a.at);
    const [sheetB, rowB, columnB] = rank(b.at);
    return sheetA - sheetB || rowA - rowB || columnA - columnB;
  };
}

function reportOf(findings: readonly Finding[], failures: readonly RuleFailure[], context: RuleContext): Report {
  const counts = countsOf(findings);
  const { id, title, years } = context.agreement;
  const results = targetResults(context);
  const met = results.filter((result) => result.met).length;
  return {
    valid: counts.error === 0 && failures.length === 0,
    findings,
    accepted: [],
    lapsed: [],
    counts,
    failures,
    agreement: { id, title, years },
    period: context.period?.ok === true ? context.period.period : null,
    targets: { met, missed: results.length - met, results },
    former: context.former && { period: context.former.period, compared: context.former.sequence !== null },
  };
}
