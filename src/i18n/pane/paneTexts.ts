import type { Severity } from "../../validation/severity";

/** What Excel would not do, and what the person can do about it. */
export interface ProblemText {
  readonly title: string;
  readonly advice: string;
}

/** Everything that the pane says, but for the findings. */
export interface PaneTexts {
  /** A number of things, with the language's thousands separator. */
  readonly count: (count: number) => string;
  readonly title: string;
  readonly actions: {
    readonly validate: string;
    readonly createScoreboard: string;
    readonly cancel: string;
    readonly retry: string;
    readonly live: string;
    readonly copy: string;
    readonly dismiss: string;
    readonly report: string;
    readonly settings: string;
    readonly help: string;
  };
  readonly header: {
    /** Names of what stands in the header and leads somewhere: to the cell of the period, to the targets of the agreement. */
    readonly goToPeriod: (period: string) => string;
    readonly showTargets: (agreement: string) => string;
  };
  /** Names what the figures are compared with; `null` where they are not compared. */
  readonly formerPeriod: (period: string | null) => string;
  readonly verdict: {
    /** Only the kinds of which there are any; never called with neither. */
    readonly counts: (errors: number, warnings: number) => string;
    readonly clean: string;
    /** What was compared with what: years of the agreement and the period. */
    readonly against: (agreement: string, period: string | null) => string;
    readonly notRun: string;
    readonly changed: string;
    readonly interrupted: string;
    readonly notCalculated: string;
    readonly rulesFailed: (codes: readonly string[]) => string;
    readonly targets: (met: number, missed: number) => string;
    /** Said after the counts. */
    readonly accepted: (count: number) => string;
    /** How many rules find nothing because somebody has switched them off; said after the counts. */
    readonly rulesOff: (count: number) => string;
    /** In place of the changes, as long as there are none. */
    readonly noChanges: string;
    /** Findings since the validation before; at least one of the kinds. */
    readonly changes: (changes: { readonly new: number; readonly mended: number; readonly worse: number }) => string;
  };
  readonly progress: {
    readonly waiting: string;
    /** While what a person has asked for waits for the end of a validation. */
    readonly queued: string;
    readonly reading: string;
    readonly checking: string;
    readonly writing: string;
    readonly fixing: string;
    readonly saving: string;
  };
  readonly health: {
    /** How many cells call our functions in vain, and in how many the call is only spelled as files store it. */
    readonly broken: (cells: number) => string;
    /** What the repair does, where findings beside it say what is wrong. */
    readonly rewrites: (cells: number) => string;
    readonly misspelt: (cells: number) => string;
    /** After a repair that was in vain. */
    readonly unregistered: (cells: number) => string;
    readonly locked: (cells: number) => string;
    readonly repair: string;
    readonly manual: string;
    readonly automatic: string;
    /** Sheets that the add-in has not finished writing. */
    readonly unfinished: (sheets: readonly string[]) => string;
    readonly removeUnfinished: string;
    readonly keepUnfinished: string;
  };
  /** While a part of the program is on its way. */
  readonly loading: string;
  readonly views: {
    readonly label: string;
    readonly findings: string;
    readonly targets: string;
    readonly functions: string;
    readonly explanation: string;
  };
  readonly functions: {
    readonly search: string;
    readonly noneMatch: string;
    readonly back: string;
    readonly helpPage: string;
    readonly insert: string;
    readonly insertHint: string;
    readonly inserted: (address: string) => string;
    readonly occupied: (address: string) => string;
  };
  readonly findings: {
    readonly heading: string;
    readonly severity: Readonly<Record<Severity, string>>;
    /** Heading of a group or name of a filter. */
    readonly severityPlural: Readonly<Record<Severity, string>>;
    readonly show: string;
    readonly search: string;
    readonly clearSearch: string;
    readonly groupBy: string;
    readonly bySheet: string;
    readonly bySeverity: string;
    readonly wholeWorkbook: string;
    readonly wholeSheet: string;
    /** How many formula cells read what the finding is about. */
    readonly dependants: (count: number) => string;
    /** Beside a missed target. */
    readonly whatItTakes: string;
    readonly accept: string;
    readonly details: string;
    /** Read out when a person steps from finding to finding. @param index from 1 */
    readonly step: (index: number, count: number, what: string) => string;
    readonly none: string;
    /** Under a list that is cut off. */
    readonly beyond: (shown: number, all: number) => string;
    readonly noneMatch: string;
    readonly showAll: string;
  };
  readonly empty: {
    readonly heading: string;
    readonly what: string;
    readonly offer: string;
    readonly period: string;
    readonly periodHint: string;
    readonly periodUnknown: string;
    readonly periodAmbiguous: (choices: readonly string[]) => string;
    readonly periodDate: string;
    /** Of the scoreboard to be created. */
    readonly language: string;
  };
  readonly outside: {
    readonly heading: string;
    readonly what: string;
    readonly workbench: string;
  };
  readonly privacy: string;
  readonly problems: {
    readonly refusals: Readonly<
      Record<"edit-mode" | "protected" | "other-workbook" | "too-large" | "busy" | "session-lost", ProblemText>
    >;
    readonly exists: (names: readonly string[]) => ProblemText;
    /** Somebody else's sheet has the name of the report's. */
    readonly sheetTaken: (names: readonly string[]) => ProblemText;
    readonly gone: (sheet: string) => ProblemText;
    readonly leftBehind: (sheets: readonly string[]) => ProblemText;
    readonly reportLeftBehind: (sheets: readonly string[]) => ProblemText;
    /** @param cells addresses with their sheets */
    readonly locked: (cells: readonly string[]) => ProblemText;
    readonly password: (sheets: readonly string[]) => ProblemText;
    readonly changed: (cells: readonly string[]) => ProblemText;
    readonly halfDone: (cells: readonly string[]) => ProblemText;
    readonly unanswered: ProblemText;
    readonly notLoaded: ProblemText;
    readonly bug: ProblemText;
    /** How many cells there are beside those that are named. */
    readonly otherCells: (count: number) => string;
    readonly nothingChanged: string;
    /** Where something was to be written and Excel has not answered. */
    readonly perhapsChanged: string;
    /** The same where new sheets were to be written. */
    readonly perhapsUnfinished: string;
    readonly bugReport: string;
  };
}
