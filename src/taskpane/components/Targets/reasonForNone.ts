import { currentAgreement } from "../../../agreement/current";
import { hasTargetsFor } from "../../../agreement/targets";
import type { TargetWords } from "../../../i18n/targets/targetWords";
import type { Outcome } from "../../state/paneState";

/** Why no row is compared with a target. */
export function reasonForNone(outcome: Outcome, year: number | null, words: TargetWords): string {
  if (outcome.kind === "no-scoreboard") return words.noScoreboard;
  if (year === null) return words.noYear;
  return hasTargetsFor(currentAgreement, year) ? words.noFigures : words.noTarget(year);
}
