import type { Agreement } from "../agreement/schema";
import { locateScoreboard, type LocatedScoreboard } from "../scoreboard/locate/scoreboard";
import { sheetSets } from "../scoreboard/locate/sheetSets";
import type { WorkbookSnapshot } from "../scoreboard/snapshot";
import { assembleFindings } from "./assembleFindings";
import { assembleReport } from "./assembleReport";
import { readContext } from "./context";
import type { Finding, RuleCode } from "./findings";
import { chosenFormer } from "./former/chosenFormer";
import type { DependencyGraph } from "./formula/dependencyGraph";
import { type Progress, within } from "./progress";
import type { Report, RuleFailure } from "./report";
import type { AnyObservation, AnyRule, RuleContext } from "./rule";
import { RULES } from "./rules/index";
import { runRule } from "./runRule";
import { counted, targetResults } from "./targets/targetResults";

export interface ValidationOptions {
  readonly agreement: Agreement;
  /** The workbook of the former period. */
  readonly former?: WorkbookSnapshot;
  /**
   * Where no workbook is given: what ends the names of the workbook's own sheets of the former period, or `null` for none. Left
   * out, sheets of the period just before are found. Where there is nothing to compare with, the rules of the former period are
   * silent.
   */
  readonly formerSheets?: string | null;
  /** The rules to run, all of them if left out. */
  readonly rules?: readonly AnyRule[];
  /** Rules that somebody has switched off: they find nothing, and the report names them. */
  readonly rulesOff?: readonly RuleCode[];
}

/** A validation with what its report was made of. */
export interface ValidationRun {
  readonly report: Report;
  readonly context: RuleContext;
  /** What each rule has found. */
  readonly observations: ReadonlyMap<RuleCode, readonly AnyObservation[]>;
  readonly made: ReadonlyMap<AnyObservation, Finding>;
  /** `null` where nothing was found. */
  readonly graph: DependencyGraph | null;
}

/** Locating, reading, and what hangs on the findings. */
const STEPS_BESIDE_RULES = 3;
const ALL_RULES: readonly AnyRule[] = Object.values<AnyRule>(RULES);
const NONE_KNOWN: ReadonlyMap<AnyObservation, Finding> = new Map();

export function rulesOf({ rules = ALL_RULES, rulesOff = [] }: ValidationOptions): readonly AnyRule[] {
  return rulesOff.length === 0 ? rules : rules.filter(({ meta }) => !rulesOff.includes(meta.code));
}

/** Validates a workbook from the start, in slices. A rule that throws is reported among the failures and stops no other. */
export function* wholeRun(snapshot: WorkbookSnapshot, options: ValidationOptions): Generator<Progress, ValidationRun> {
  const rules = rulesOf(options);
  const { rulesOff = [] } = options;
  const total = rules.length + STEPS_BESIDE_RULES;
  yield { done: 0, total };
  const scoreboard = locateScoreboard(snapshot);
  yield { done: 1, total };
  const context = yield* within(readBoth(snapshot, scoreboard, options), { done: 1, total });
  const observations = new Map<RuleCode, readonly AnyObservation[]>();
  const failures: RuleFailure[] = [];
  for (const [index, rule] of rules.entries()) {
    const progress = { done: index + 2, total };
    yield progress;
    observations.set(rule.meta.code, yield* within(runRule(rule, context, failures), progress));
  }
  const progress = { done: total - 1, total };
  yield progress;
  const assembly = { rules, context, failures, graph: null, known: NONE_KNOWN };
  const { findings, made, graph } = yield* within(
    assembleFindings([...observations.values()].flat(), assembly),
    progress,
  );
  const report = assembleReport(findings, failures, context, counted(targetResults(context)), rulesOff);
  return { report, context, observations, made, graph };
}

function* readBoth(
  snapshot: WorkbookSnapshot,
  scoreboard: LocatedScoreboard,
  options: ValidationOptions,
): Generator<null, RuleContext> {
  const workbook = yield* readContext(snapshot, scoreboard, options.agreement);
  const { sets } = sheetSets(snapshot.sheets);
  return { ...workbook, sets, former: yield* chosenFormer(workbook, sets, options) };
}
