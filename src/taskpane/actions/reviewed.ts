import { readCustomXml } from "../../excel/customXml";
import { ACCEPTANCES_NAMESPACE } from "../../validation/accepted/namespace";
import type { Report } from "../../validation/report";
import type { Pane } from "../pane";
import type { Outcome } from "../state/paneState";

type Review = Pick<Extract<Outcome, { readonly kind: "scoreboard" }>, "report" | "changes" | "acceptancesUnreadable">;

/** The report with the deviations apart that are accepted in the workbook, and what has changed since the one before. */
export async function reviewed(pane: Pane, report: Report): Promise<Review> {
  const xml = await readCustomXml(ACCEPTANCES_NAMESPACE);
  const { outcome } = pane.store.state();
  const before = outcome?.kind === "scoreboard" ? outcome.report : null;
  if (xml === null && before === null) return { report };
  const { review } = await import(/* webpackChunkName: "review" */ "./review");
  return review(report, before, xml, new Date());
}
