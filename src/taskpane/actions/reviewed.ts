import type { Report } from "../../validation/report";
import type { Pane } from "../pane";
import { isSilent } from "../state/isSilent";
import type { Compared, FindingChanges, Outcome } from "../state/paneState";

type Review = Compared & Pick<Extract<Outcome, { readonly kind: "scoreboard" }>, "acceptancesUnreadable">;

const NONE: FindingChanges = { new: 0, mended: 0, worse: 0 };

/**
 * The report with the deviations apart that are accepted in the workbook, and what has changed since the one before. What others
 * have changed is told with the next validation that somebody here waits for: until then nothing moves.
 * @param xml the custom XML part that holds the acceptances, `null` where there is none
 */
export async function reviewed(pane: Pane, report: Report, xml: string | null): Promise<Review> {
  const { compared } = pane;
  if (xml === null && compared === null) return { report };
  const { review } = await import(/* webpackChunkName: "review" */ "./review");
  const result = review(report, compared, xml, new Date());
  return isSilent(pane.store.state()) ? { ...result, changes: compared?.changes ?? NONE } : result;
}
