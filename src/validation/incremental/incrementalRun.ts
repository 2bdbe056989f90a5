import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import { assembleFindings } from "../assembleFindings";
import { assembleReport } from "../assembleReport";
import type { Finding, RuleCode } from "../findings";
import type { Place } from "../place";
import { type Progress, within } from "../progress";
import type { RuleFailure } from "../report";
import type { AnyObservation, AnyRule } from "../rule";
import { runRule } from "../runRule";
import { targetResults } from "../targets/targetResults";
import type { ValidationRun } from "../wholeRun";
import { figureEdits, type SheetEdit } from "./figureEdits";
import { resultsAfter } from "./resultsAfter";
import { rowWindow } from "./rowWindow";
import { belongAsBefore, updateContext } from "./updateContext";
import { valueDifferences } from "./valueDifferences";

/** Comparing, and what hangs on the findings. */
const STEPS_BESIDE_RULES = 2;

/**
 * Validates a workbook again after figures were edited, from what the last run has found: rules that read rows run on the edited
 * rows alone, those that read structure not at all. Takes the last run over, which holds no longer.
 * @returns `null` where it has to be validated from the start: more than figures was edited, or a rule could not be run
 */
export function* incrementalRun(
  last: ValidationRun,
  snapshot: WorkbookSnapshot,
  rules: readonly AnyRule[],
): Generator<Progress, ValidationRun | null> {
  const total = rules.length + STEPS_BESIDE_RULES;
  const start = { done: 0, total };
  yield start;
  const differences = yield* within(valueDifferences(last.context.snapshot, snapshot), start);
  const edits = differences && figureEdits(last.context, differences);
  if (!edits) return null;
  if (edits.length === 0) return last;
  const window = rowWindow(last.context, edits, snapshot);
  if (!belongAsBefore(window, edits)) return null;
  const { context, isReformatted } = updateContext(last.context, window, edits, snapshot);
  const isEdited = editedPlaces(edits);
  const observations = new Map<RuleCode, readonly AnyObservation[]>();
  const failures: RuleFailure[] = [];
  for (const [index, rule] of rules.entries()) {
    const progress = { done: index + 1, total };
    yield progress;
    const { code, reads } = rule.meta;
    const before = last.observations.get(code) ?? [];
    if (reads === "structure") observations.set(code, before);
    else {
      const found = yield* within(runRule(rule, reads === "row" ? window : context, failures), progress);
      observations.set(code, reads === "row" ? replaced(before, found, isEdited) : found);
    }
  }
  const known = isReformatted ? new Map<AnyObservation, Finding>() : stillKnown(last, observations, rules);
  const progress = { done: total - 1, total };
  yield progress;
  const assembly = { rules, context, failures, graph: last.graph, known };
  const all = [...observations.values()].flat();
  const { findings, made, graph } = yield* within(assembleFindings(all, assembly), progress);
  if (failures.length > 0) return null;
  const report = assembleReport(
    findings,
    failures,
    context,
    resultsAfter(last.report.targets, targetResults(window), edits),
    last.report.rulesOff,
  );
  return { report, context, observations, made, graph };
}

type IsEdited = (at: Place) => boolean;

function editedPlaces(edits: readonly SheetEdit[]): IsEdited {
  const rows = new Map(edits.map(({ sheet, sheetRows }) => [sheet.name, sheetRows]));
  return ({ sheet, area }) => sheet !== null && area !== null && rows.get(sheet)?.has(area.row) === true;
}

/** What was found in other rows than the edited, and what is found in these now. */
function replaced<T extends { readonly at: Place }>(before: readonly T[], now: readonly T[], isEdited: IsEdited): T[] {
  return [...before.filter(({ at }) => !isEdited(at)), ...now.filter(({ at }) => isEdited(at))];
}

/** The findings of rows that were not edited, by rules that look at nothing else, and of structure where fixes do not hang on figures. */
function stillKnown(
  { made }: ValidationRun,
  observations: ReadonlyMap<RuleCode, readonly AnyObservation[]>,
  rules: readonly AnyRule[],
): ReadonlyMap<AnyObservation, Finding> {
  const known = new Map<AnyObservation, Finding>();
  for (const rule of rules) {
    const { code, reads } = rule.meta;
    if (reads === "workbook" || (reads === "structure" && rule.fixes !== undefined)) continue;
    for (const observation of observations.get(code) ?? []) {
      const finding = made.get(observation);
      if (finding) known.set(observation, finding);
    }
  }
  return known;
}
