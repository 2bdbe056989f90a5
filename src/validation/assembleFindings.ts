import type { WorkbookSnapshot } from "../scoreboard/snapshot";
import type { Finding, RuleCode } from "./findings";
import type { Fix } from "./fix";
import { DependencyGraph } from "./formula/dependencyGraph";
import { identityReader } from "./identity/identityReader";
import type { Place } from "./place";
import type { RuleFailure } from "./report";
import type { AnyObservation, AnyRule, Rule, RuleContext } from "./rule";
import { failureOf } from "./runRule";
import type { Severity } from "./severity";
import { withoutSymptoms } from "./symptoms";
import { withoutYielding } from "./yielding";

/** Findings between two pauses. */
const SLICE = 256;

interface Assembly {
  readonly rules: readonly AnyRule[];
  readonly context: RuleContext;
  /** Takes what fixes throw. */
  readonly failures: RuleFailure[];
  /** `null` where the workbook's formulas have not been read yet. */
  readonly graph: DependencyGraph | null;
  /** Findings of an earlier validation that still hold, by what they were made of. */
  readonly known: ReadonlyMap<AnyObservation, Finding>;
}

export interface Assembled {
  /** In the order of the workbook. */
  readonly findings: readonly Finding[];
  /** By what each finding was made of. */
  readonly made: ReadonlyMap<AnyObservation, Finding>;
  readonly graph: DependencyGraph | null;
}

/** Makes findings of what the rules have observed: without symptoms and what others say better, with dependants and fixes. */
export function* assembleFindings(
  observations: readonly AnyObservation[],
  assembly: Assembly,
): Generator<null, Assembled> {
  const { rules, context, failures, known } = assembly;
  const made = new Map<AnyObservation, Finding>();
  const ruleOf = new Map<RuleCode, Rule<RuleCode>>(rules.map((rule) => [rule.meta.code, rule]));
  const severityOf = ({ rule }: AnyObservation): Severity => ruleOf.get(rule)?.meta.severity ?? "error";
  const exact = yield* withoutYielding(observations, rules);
  const kept = withoutSymptoms(exact, context, (one) => severityOf(one) === "error");
  if (kept.length === 0) return { findings: [], made, graph: assembly.graph };
  const graph = assembly.graph ?? (yield* DependencyGraph.of(context));
  const identityOf = identityReader(context);
  for (const [index, observation] of kept.entries()) {
    if (index % SLICE === SLICE - 1) yield null;
    const finding = known.get(observation) ?? {
      ...observation,
      severity: severityOf(observation),
      identity: identityOf(observation),
      dependants: graph.dependants(context.lost.placeOf(observation)),
      fixes: fixesOf(ruleOf.get(observation.rule), observation, context, failures),
    };
    made.set(observation, finding);
  }
  return { findings: [...made.values()].sort(inWorkbookOrder(context.snapshot)), made, graph };
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
