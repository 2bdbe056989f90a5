import type { Trouble } from "../../../excel/trouble";
import type { PaneTexts, ProblemText } from "../../../i18n/pane/paneTexts";
import { placeTexts } from "../../placeTexts";
import type { Problem } from "../../state/paneState";

export interface ProblemWords extends ProblemText {
  /** Whether the workbook is as it was, where something was to be written into it. */
  readonly assurance: string | null;
}

/** What would have written into the workbook. */
const WRITING: ReadonlySet<Problem["attempt"]["do"]> = new Set([
  "create",
  "insert",
  "fix",
  "undo",
  "accept",
  "settings",
  "clear",
  "keep",
]);

export function problemText({ trouble, attempt }: Problem, { problems }: PaneTexts): ProblemWords {
  return {
    ...(attempt.do === "report" ? reportTrouble(trouble, problems) : troubleText(trouble, problems)),
    assurance: isWriting(attempt) ? assuranceOf({ trouble, attempt }, problems) : null,
  };
}

function isWriting(attempt: Problem["attempt"]): boolean {
  return attempt.do === "report" ? attempt.form === "sheet" : WRITING.has(attempt.do);
}

function assuranceOf({ trouble, attempt }: Problem, problems: PaneTexts["problems"]): string | null {
  switch (trouble.kind) {
    case "left-behind":
    case "half-done":
      return null;
    case "unanswered":
      return attempt.do === "create" || attempt.do === "report" ? problems.perhapsUnfinished : problems.perhapsChanged;
    default:
      return problems.nothingChanged;
  }
}

/** Where the report's sheet is what stands in the way or is left behind. */
function reportTrouble(trouble: Trouble, problems: PaneTexts["problems"]): ProblemText {
  if (trouble.kind === "exists") return problems.sheetTaken(trouble.names);
  if (trouble.kind !== "left-behind") return troubleText(trouble, problems);
  return withCause(trouble, problems.reportLeftBehind(trouble.sheets), problems);
}

function withCause(
  { cause }: { readonly cause: Trouble },
  { title, advice }: ProblemText,
  problems: PaneTexts["problems"],
): ProblemText {
  return { title, advice: `${troubleText(cause, problems).title} ${advice}` };
}

function troubleText(trouble: Trouble, problems: PaneTexts["problems"]): ProblemText {
  switch (trouble.kind) {
    case "exists":
      return problems.exists(trouble.names);
    case "gone":
      return problems.gone(trouble.sheet);
    case "left-behind":
      return withCause(trouble, problems.leftBehind(trouble.sheets), problems);
    case "locked":
      return problems.locked(placeTexts(trouble.cells, problems));
    case "password":
      return problems.password(trouble.sheets);
    case "changed":
      return problems.changed(placeTexts(trouble.cells, problems));
    case "half-done":
      return withCause(trouble, problems.halfDone(placeTexts(trouble.places, problems)), problems);
    case "unanswered":
      return problems.unanswered;
    case "not-loaded":
      return problems.notLoaded;
    case "bug":
      return problems.bug;
    default:
      return problems.refusals[trouble.kind];
  }
}
