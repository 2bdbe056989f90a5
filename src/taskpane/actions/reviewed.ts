import type { Report } from "../../validation/report";
import type { Pane } from "../pane";
import type { Compared, Outcome } from "../state/paneState";

type Review = Compared & Pick<Extract<Outcome, { readonly kind: "scoreboard" }>, "acceptancesUnreadable">;

/**
 * The report with the deviations apart that are accepted in the workbook, and what has changed since the one before.
 * @param xml the custom XML part that holds the acceptances, `null` where there is none
 */
export async function reviewed(pane: Pane, report: Report, xml: string | null): Promise<Review> {
  const { compared } = pane;
  if (xml === null && compared === null) return { report };
  const { review } = await import(/* webpackChunkName: "review" */ "./review");
  return review(report, compared, xml, new Date());
}
