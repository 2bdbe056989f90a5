import { type Outcome, type PaneState, type Telling, TELLINGS } from "./paneState";

/** The one that tells more. */
export function more(one: Telling, other: Telling): Telling {
  return TELLINGS.indexOf(one) > TELLINGS.indexOf(other) ? one : other;
}

/** What has been read out, and is to be, once there is an outcome: nothing yet where it is validated again at once. */
export function announced(state: PaneState, outcome: Outcome): Pick<PaneState, "announcement" | "telling"> {
  const { announcement, telling, live, changed } = state;
  const isRepeated = live && changed;
  if (telling === "verdict" && !isRepeated) {
    return { announcement: { turn: (announcement?.turn ?? 0) + 1, outcome }, telling: "nothing" };
  }
  const isTrue = announcement !== null && verdictData(announcement.outcome) === verdictData(outcome);
  return { announcement: isTrue ? announcement : null, telling: isRepeated ? telling : "nothing" };
}

/** What the words of a verdict say, the same text for the same verdict. */
function verdictData(outcome: Outcome): string {
  if (outcome.kind !== "scoreboard") return outcome.kind;
  const { counts, targets, accepted, rulesOff, period, agreement } = outcome.report;
  return JSON.stringify([
    [counts.error, counts.warning, accepted.length, rulesOff.length],
    [targets.met, targets.missed],
    [agreement.title, period],
  ]);
}
