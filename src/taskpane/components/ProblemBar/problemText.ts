import type { CellPlace, Trouble } from "../../../excel/trouble";
import type { PaneTexts, ProblemText } from "../../../i18n/pane/paneTexts";
import { cellAddress } from "../../../scoreboard/address";
import type { Problem } from "../../state/paneState";

export interface ProblemWords extends ProblemText {
  /** That the workbook is as it was, where something was to be written into it. */
  readonly assurance: string | null;
}

/** What would have written into the workbook. */
const WRITING: ReadonlySet<Problem["attempt"]["do"]> = new Set(["create", "insert", "fix", "undo", "accept", "report"]);

export function problemText({ trouble, attempt }: Problem, { problems }: PaneTexts): ProblemWords {
  const unharmed = WRITING.has(attempt.do) && trouble.kind !== "left-behind" && trouble.kind !== "half-done";
  return {
    ...(attempt.do === "report" ? reportTrouble(trouble, problems) : troubleText(trouble, problems)),
    assurance: unharmed ? problems.nothingChanged : null,
  };
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
      return problems.locked(placeTexts(trouble.cells));
    case "password":
      return problems.password(trouble.sheets);
    case "changed":
      return problems.changed(placeTexts(trouble.cells));
    case "half-done":
      return withCause(trouble, problems.halfDone(placeTexts(trouble.places)), problems);
    case "not-loaded":
      return problems.notLoaded;
    case "bug":
      return problems.bug;
    default:
      return problems.refusals[trouble.kind];
  }
}

/** More places than this are counted and not named. */
const MOST_PLACES = 6;

function placeTexts(places: readonly CellPlace[]): string[] {
  const named = places.slice(0, MOST_PLACES).map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
  return places.length > named.length ? [...named, `+${String(places.length - named.length)}`] : named;
}
