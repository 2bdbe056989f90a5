import { readAcceptances } from "../../validation/accepted/acceptancesXml";
import { applyAcceptances } from "../../validation/accepted/applyAcceptances";
import { localDay } from "../../validation/accepted/localDay";
import { differences } from "../../validation/differences/differences";
import type { Report } from "../../validation/report";
import { isNone } from "../findings/isNone";
import type { Compared, FindingChanges } from "../state/paneState";

interface Review {
  readonly report: Report;
  readonly changes?: FindingChanges;
  readonly acceptancesUnreadable?: boolean;
}

/**
 * Takes the accepted deviations out of a report and compares it with the one before. Where nothing has changed since, the last
 * changes still are.
 * @param xml the custom XML part that holds the acceptances, `null` where there is none
 */
export function review(found: Report, before: Compared | null, xml: string | null, now: Date): Review {
  const reading = readAcceptances(xml);
  const report = reading.ok ? applyAcceptances(found, reading.acceptances, localDay(now)) : found;
  const changes = before && changesOf(before.report, report);
  return {
    report,
    ...(changes && { changes: isNone(changes) ? (before.changes ?? changes) : changes }),
    ...(reading.ok ? {} : { acceptancesUnreadable: true }),
  };
}

function changesOf(before: Report, after: Report): FindingChanges {
  const { new: added, mended, worse } = differences(before, after);
  return { new: added.length, mended: mended.length, worse: worse.length };
}
