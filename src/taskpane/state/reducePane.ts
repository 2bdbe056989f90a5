import type { Theme } from "@fluentui/react-components";
import type { WorkbookHealth } from "../../excel/health";
import type { Insertion } from "../../excel/insertFormula";
import type { Repair } from "../../excel/repairWorkbook";
import type { Trouble } from "../../excel/trouble";
import type { CellExplanation } from "../../explain/explanation";
import type { FunctionId } from "../../functions/catalogue";
import type { Language } from "../../i18n/language";
import type { PaneWords } from "../../i18n/pane/paneWords";
import { DEFAULT_PREFERENCES } from "../preferences/preferences";
import type { Severity } from "../../validation/severity";
import { type CurrentFindingEvent, reduceCurrentFinding } from "./currentFinding";
import { type FixEvent, reduceFix, whileFixing } from "./fixState";
import { type FormerEvent, reduceFormer } from "./formerPeriod";
import type { Attempt, Grouping, Job, Outcome, PaneState, Problem, Stage, View } from "./paneState";
import { announced, more } from "./announced";
import { reduceSettings, type SettingsEvent } from "./settingsState";

export type PaneEvent =
  | FixEvent
  | CurrentFindingEvent
  | SettingsEvent
  | FormerEvent
  | { readonly type: "look-changed"; readonly words: PaneWords; readonly theme: Theme }
  /** `here`: by somebody here, and not by others or by the pane alone. */
  | { readonly type: "workbook-changed"; readonly here: boolean }
  /** `quietly`: the verdict is not read out. */
  | { readonly type: "validation-asked"; readonly quietly: boolean }
  | { readonly type: "work-awaited"; readonly isAwaited: boolean }
  | { readonly type: "work-started"; readonly job: Job }
  | { readonly type: "work-advanced"; readonly stage: Stage; readonly done: number; readonly total: number }
  | { readonly type: "work-stopped" }
  | { readonly type: "created" | "saved" }
  | {
      readonly type: "validated";
      readonly outcome: Outcome;
      readonly health: WorkbookHealth;
      readonly isSettled: boolean;
    }
  | { readonly type: "repaired"; readonly repair: Repair }
  | { readonly type: "failed"; readonly trouble: Trouble; readonly attempt: Attempt }
  | { readonly type: "succeeded"; readonly attempt: Attempt }
  | { readonly type: "problem-dismissed" }
  | { readonly type: "live-set"; readonly live: boolean }
  | { readonly type: "period-typed"; readonly period: string }
  | { readonly type: "scoreboard-language-chosen"; readonly language: Language }
  | { readonly type: "grouped"; readonly grouping: Grouping }
  | { readonly type: "severity-shown"; readonly severity: Severity; readonly shown: boolean }
  | { readonly type: "searched"; readonly search: string }
  | { readonly type: "all-shown" }
  | { readonly type: "view-shown"; readonly view: View }
  | { readonly type: "explained"; readonly explanation: CellExplanation }
  | { readonly type: "functions-searched"; readonly search: string }
  /** `null` goes back to the list. */
  | { readonly type: "function-opened"; readonly id: FunctionId | null }
  | { readonly type: "inserted"; readonly id: FunctionId; readonly insertion: Insertion };

/** The state after an event. Says nothing of Excel or of time. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "look-changed":
      return { ...state, words: event.words, theme: event.theme };
    case "workbook-changed":
      return { ...state, changed: true, telling: more(state.telling, event.here ? "verdict" : "nothing") };
    case "validation-asked":
      return { ...state, telling: more(state.telling, event.quietly ? "progress" : "verdict") };
    case "work-awaited":
      return { ...state, isAwaited: event.isAwaited };
    case "work-started":
      return {
        ...state,
        work: {
          job: event.job,
          stage: event.job === "create" ? "writing" : "reading",
          done: 0,
          total: 0,
          changedBefore: state.changed,
        },
        changed: event.job === "validate" ? false : state.changed,
        problem: withoutProblemOf(state, event.job),
        fixes: event.job === "fix" ? whileFixing(state.fixes) : state.fixes,
      };
    case "work-advanced":
      if (!state.work) return state;
      return { ...state, work: { ...state.work, stage: event.stage, done: event.done, total: event.total } };
    case "work-stopped":
      return unfinished(state);
    case "created":
    case "saved":
      return { ...state, work: null };
    case "validated":
      return {
        ...state,
        outcome: event.outcome,
        health: event.health,
        // While Excel calculates no cell shows that it does not know a function.
        repair: event.health.brokenCells.length > 0 || !event.isSettled ? state.repair : null,
        work: null,
        interrupted: false,
        // The validation that it asks for has been.
        problem: state.problem?.trouble.kind === "gone" ? null : state.problem,
        ...announced(state, event.outcome),
      };
    case "fix-previewed":
    case "fix-finished":
      return { ...state, work: null, fixes: reduceFix(state.fixes, event) };
    case "fix-chosen":
    case "fix-cancelled":
    case "fix-dismissed":
      return { ...state, fixes: reduceFix(state.fixes, event) };
    case "former-chosen":
    case "former-refused":
      return { ...state, work: null, former: reduceFormer(state.former, event) };
    case "repaired":
      return { ...state, repair: event.repair };
    case "failed":
      return {
        ...(event.attempt.do === state.work?.job ? unfinished(state) : state),
        problem: { trouble: event.trouble, attempt: event.attempt },
      };
    case "succeeded":
      return { ...state, problem: withoutProblemOf(state, event.attempt.do) };
    case "problem-dismissed":
      return { ...state, problem: null };
    case "live-set":
      return { ...state, live: event.live };
    case "period-typed":
      return { ...state, period: event.period };
    case "scoreboard-language-chosen":
      return { ...state, scoreboardLanguage: event.language };
    case "grouped":
      return { ...state, view: { ...state.view, grouping: event.grouping } };
    case "severity-shown":
      return { ...state, view: { ...state.view, hidden: withSeverity(state.view.hidden, event) } };
    case "searched":
      return { ...state, view: { ...state.view, search: event.search } };
    case "all-shown":
      return { ...state, view: { ...state.view, hidden: [], search: "" } };
    case "stepped":
      return {
        ...state,
        shown: "findings",
        settings: reduceSettings(state.settings, { type: "settings-shown", shown: false }),
        current: reduceCurrentFinding(state.current, event),
      };
    case "visited":
    case "details-opened":
    case "details-closed":
      return { ...state, current: reduceCurrentFinding(state.current, event) };
    case "settings-shown":
    case "language-chosen":
    case "loading-read":
    case "keeping-failed":
      return {
        ...state,
        settings: reduceSettings(state.settings, event),
        current: { ...state.current, returnTo: null },
      };
    case "preferences-reset":
      return {
        ...state,
        live: DEFAULT_PREFERENCES.live,
        view: { ...state.view, hidden: DEFAULT_PREFERENCES.hidden },
        settings: reduceSettings(state.settings, event),
      };
    case "view-shown":
      return { ...state, shown: event.view, current: { ...state.current, details: null, returnTo: null } };
    case "explained":
      return { ...state, explanation: event.explanation };
    case "functions-searched":
      return { ...state, functions: { ...state.functions, search: event.search } };
    case "function-opened":
      return { ...state, functions: { ...state.functions, opened: event.id, insertion: null } };
    case "inserted":
      if (state.functions.opened !== event.id) return state;
      return { ...state, functions: { ...state.functions, insertion: event.insertion } };
  }
}

/** The state where work ends without its result: the outcome is still that of before. */
function unfinished(state: PaneState): PaneState {
  const { work } = state;
  return {
    ...state,
    work: null,
    changed: state.changed || (work?.changedBefore ?? false),
    interrupted: state.interrupted || work?.job === "validate",
  };
}

/** Doing the same again takes back what was said of the last time, and so does clearing up what it may have left. */
function withoutProblemOf({ problem }: PaneState, done: Attempt["do"]): Problem | null {
  const failed = problem?.attempt.do;
  const isClearedUp = (done === "clear" || done === "keep") && (failed === "create" || failed === "report");
  return failed === done || isClearedUp ? null : problem;
}

function withSeverity(
  hidden: readonly Severity[],
  { severity, shown }: { readonly severity: Severity; readonly shown: boolean },
): readonly Severity[] {
  const others = hidden.filter((other) => other !== severity);
  return shown ? others : [...others, severity];
}
