import type { PaneTexts } from "../../../i18n/pane/paneTexts";
import { periodLabel } from "../../../i18n/pane/periodLabel";
import type { Report } from "../../../validation/report";
import { isNone } from "../../findings/isNone";
import type { PaneState } from "../../state/paneState";

export interface VerdictText {
  readonly intent: "error" | "warning" | "success" | "unknown";
  readonly summary: string;
  /** What was compared with what. */
  readonly against: string | null;
  /** What makes the answer less than sure, but for what is said where it can be mended. */
  readonly limits: readonly string[];
  readonly targets: string | null;
  /** What has changed since the validation before. */
  readonly changes: string | null;
  /** Nothing has changed since then, as far as is known. */
  readonly isUnchanged: boolean;
}

export function verdictOf(state: PaneState, texts: PaneTexts): VerdictText {
  const { verdict } = texts;
  if (state.outcome?.kind !== "scoreboard") {
    return {
      intent: "unknown",
      summary: verdict.notRun,
      against: null,
      limits: [],
      targets: null,
      changes: null,
      isUnchanged: false,
    };
  }
  const { report, calculationPending, acceptancesUnreadable, settingsUnreadable, changes } = state.outcome;
  const { counts, failures, period, targets, accepted, rulesOff } = report;
  const limits = [
    failures.length > 0 && verdict.rulesFailed([...new Set(failures.map(({ rule }) => rule))]),
    calculationPending && verdict.notCalculated,
    state.work === null && staleness(state, verdict),
  ].filter((limit) => limit !== false);
  const clean = counts.error + counts.warning === 0;
  return {
    intent: intentOf(report, limits.length > 0 || acceptancesUnreadable === true || settingsUnreadable === true),
    summary: [
      clean ? verdict.clean : verdict.counts(counts.error, counts.warning),
      ...(accepted.length > 0 ? [verdict.accepted(accepted.length)] : []),
      ...(rulesOff.length > 0 ? [verdict.rulesOff(rulesOff.length)] : []),
    ].join(", "),
    against: verdict.against(
      agreementYears(report.agreement.title),
      period && periodLabel(state.words.language, period),
    ),
    limits,
    targets: targets.met + targets.missed > 0 ? verdict.targets(targets.met, targets.missed) : null,
    changes: changes && !isNone(changes) ? verdict.changes(changes) : null,
    isUnchanged: changes !== undefined && isNone(changes) && !state.changed && !state.interrupted,
  };
}

/** The verdict that is read out, which a later one that is not read out leaves as it is. */
export function spokenVerdict(state: PaneState, texts: PaneTexts): string {
  if (state.announcement?.outcome.kind !== "scoreboard") return "";
  const { summary, against, targets, changes } = verdictOf({ ...state, outcome: state.announcement.outcome }, texts);
  return [summary, against, targets, changes].filter((part) => part !== null).join("; ");
}

function staleness({ changed, interrupted }: PaneState, verdict: PaneTexts["verdict"]): string | false {
  if (changed) return verdict.changed;
  return interrupted && verdict.interrupted;
}

function intentOf({ counts }: Report, limited: boolean): VerdictText["intent"] {
  if (counts.error > 0) return "error";
  return counts.warning > 0 || limited ? "warning" : "success";
}

/** The years that an agreement's title names, or else the whole title. */
function agreementYears(title: string): string {
  return /\d{4}[–-]\d{4}/.exec(title)?.[0] ?? title;
}
