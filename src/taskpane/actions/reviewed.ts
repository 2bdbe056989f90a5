import type { Report } from "../../validation/report";
import type { Pane } from "../pane";
import type { Outcome } from "../state/paneState";

type Review = Pick<Extract<Outcome, { readonly kind: "scoreboard" }>, "report" | "changes" | "acceptancesUnreadable">;

/**
 * The report with the deviations apart that are accepted in the workbook, and what has changed since the one before.
 * @param xml the custom XML part that holds the acceptances, `null` where there is none
 */
export async function reviewed(pane: Pane, report: Report, xml: string | null): Promise<Review> {
  const { outcome } = pane.store.state();
  const before = outcome?.kind === "scoreboard" ? outcome.report : null;
  if (xml === null && before === null) return { report };
  const { review } = await import(/* webpackChunkName: "review" */ "./review");
  return review(report, before, xml, new Date());
}
