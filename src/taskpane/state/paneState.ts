import type { Theme } from "@fluentui/react-components";
import { HEALTHY, type WorkbookHealth } from "../../excel/health";
import type { Insertion } from "../../excel/insertFormula";
import type { Repair } from "../../excel/repairWorkbook";
import type { Trouble } from "../../excel/trouble";
import type { CellExplanation, Cells } from "../../explain/explanation";
import type { FunctionId } from "../../functions/catalogue";
import type { Language } from "../../i18n/language";
import type { PaneWords } from "../../i18n/pane/paneWords";
import type { Report } from "../../validation/report";
import { DEFAULT_PREFERENCES, type Preferences } from "../preferences/preferences";
import type { AcceptanceChange } from "./acceptanceChange";
import { type CurrentFinding, NO_FINDING } from "./currentFinding";
import { type FixState, NO_FIX } from "./fixState";
import { FORMER_FOUND, type FormerState } from "./formerPeriod";
import type { ReportForm } from "./reportForm";
import type { SettingsChange } from "./settingsChange";
import { DEFAULT_SETTINGS, type Keeping, type SettingsState } from "./settingsState";
import type { Severity } from "../../validation/severity";

export type Grouping = "sheet" | "severity";

/** How the findings are shown. */
export interface FindingView {
  readonly grouping: Grouping;
  readonly hidden: readonly Severity[];
  readonly search: string;
}

/** What lies below the verdict. */
export const VIEWS = ["findings", "targets", "functions", "explanation"] as const;
export type View = (typeof VIEWS)[number];

export interface FunctionView {
  readonly search: string;
  /** The function whose details are shown; `null` while the list is. */
  readonly opened: FunctionId | null;
  /** What came of the last insertion of the opened function. */
  readonly insertion: Insertion | null;
}

export type Job = "validate" | "create" | "preview" | "fix" | "undo" | "accept" | "settings" | "report" | "former";
export type Stage = "waiting" | "reading" | "checking" | "writing" | "fixing" | "saving";

/** Long work under way. */
export interface Work {
  readonly job: Job;
  readonly stage: Stage;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  /** Whether the workbook had changed since the outcome when the work began. */
  readonly changedBefore: boolean;
}

/** What can be tried again. */
export type Attempt =
  | { readonly do: "validate" | "create" | "undo" }
  /** Of one finding, or of all that are like it. */
  | { readonly do: "preview"; readonly key: string; readonly alike: boolean }
  /** `null` does what the preview shows. */
  | { readonly do: "fix"; readonly key: string | null }
  | { readonly do: "accept"; readonly change: AcceptanceChange }
  | { readonly do: "settings"; readonly change: SettingsChange }
  /** `null` only asks how it is. */
  | { readonly do: "startup"; readonly load: boolean | null }
  | { readonly do: "report"; readonly form: ReportForm }
  | { readonly do: "former"; readonly file: File }
  | { readonly do: "go"; readonly key: string }
  | { readonly do: "visit"; readonly cells: Cells }
  | { readonly do: "look" | "explain" | "follow" | "repair" | "automatic" | "clear" | "keep" }
  | { readonly do: "insert"; readonly id: FunctionId };

export interface Problem {
  readonly trouble: Trouble;
  readonly attempt: Attempt;
}

/** How many findings came, went and grew since the validation before. */
export interface FindingChanges {
  readonly new: number;
  readonly mended: number;
  readonly worse: number;
}

/** What the last validation found: a scoreboard with its report, or none at all. */
export type Outcome =
  | {
      readonly kind: "scoreboard";
      readonly report: Report;
      readonly calculationPending: boolean;
      /** What has changed since the validation before; left out where there was none. */
      readonly changes?: FindingChanges;
      /** The workbook's accepted deviations are not as we write them, so every finding counts. */
      readonly acceptancesUnreadable?: boolean;
      /** The workbook's settings are not as we write them, so every rule is run. */
      readonly settingsUnreadable?: boolean;
    }
  | { readonly kind: "no-scoreboard" };

/**
 * What is told of the validation that goes on, or of the next one: the verdict aloud where somebody here has changed the workbook
 * or has asked for it, how it advances where it follows other work, nothing where only co-authors have changed the workbook.
 */
export const TELLINGS = ["nothing", "progress", "verdict"] as const;
export type Telling = (typeof TELLINGS)[number];

/** A verdict that was read out; no two in succession have the same turn. */
export interface Announcement {
  readonly turn: number;
  readonly outcome: Outcome;
}

/** A validation that the next one is compared with. */
export type Compared = Pick<Extract<Outcome, { readonly kind: "scoreboard" }>, "report" | "changes">;

/** Everything the pane shows, as plain data. */
export interface PaneState {
  /** What it says, in the language that it speaks. */
  readonly words: PaneWords;
  readonly theme: Theme;
  /** `null` before the first validation. */
  readonly outcome: Outcome | null;
  readonly health: WorkbookHealth;
  /** What came of the last repair, while anything is left to repair. */
  readonly repair: Repair | null;
  /** The workbook has changed since the outcome was read. */
  readonly changed: boolean;
  /** A later validation than that of the outcome was not finished. */
  readonly interrupted: boolean;
  readonly work: Work | null;
  /** Something that a person has asked for begins at the end of the validation that goes on. */
  readonly isAwaited: boolean;
  readonly problem: Problem | null;
  /** Validate after every change. */
  readonly live: boolean;
  /** Period of the scoreboard to be created, as typed. */
  readonly period: string;
  /** Language of the scoreboard to be created, `null` for that of the pane. */
  readonly scoreboardLanguage: Language | null;
  readonly shown: View;
  readonly view: FindingView;
  readonly functions: FunctionView;
  /** What was told last of the active cell. */
  readonly explanation: CellExplanation | null;
  readonly fixes: FixState;
  readonly former: FormerState;
  readonly current: CurrentFinding;
  readonly settings: SettingsState;
  readonly telling: Telling;
  /** What was read out last, while it is true. */
  readonly announcement: Announcement | null;
}

export const ALL_FINDINGS: FindingView = { grouping: "sheet", hidden: [], search: "" };

interface Beginning extends Pick<PaneState, "words" | "theme" | "period"> {
  /** What the person has chosen before. */
  readonly preferences?: Preferences;
  readonly keeping?: Keeping;
}

export function initialState({
  words,
  theme,
  period,
  preferences = DEFAULT_PREFERENCES,
  keeping = "kept",
}: Beginning): PaneState {
  return {
    words,
    theme,
    outcome: null,
    health: HEALTHY,
    repair: null,
    changed: false,
    interrupted: false,
    work: null,
    isAwaited: false,
    problem: null,
    live: preferences.live,
    period,
    scoreboardLanguage: null,
    shown: "findings",
    view: { ...ALL_FINDINGS, hidden: preferences.hidden },
    explanation: null,
    functions: { search: "", opened: null, insertion: null },
    fixes: NO_FIX,
    former: FORMER_FOUND,
    current: NO_FINDING,
    settings: { ...DEFAULT_SETTINGS, language: preferences.language, keeping },
    telling: "nothing",
    announcement: null,
  };
}
