import { readAcceptances } from "../../validation/accepted/acceptancesXml";
import { applyAcceptances } from "../../validation/accepted/applyAcceptances";
import { localDay } from "../../validation/accepted/localDay";
import { differences } from "../../validation/differences/differences";
import type { Report } from "../../validation/report";
import type { FindingChanges } from "../state/paneState";

interface Review {
  readonly report: Report;
  readonly changes?: FindingChanges;
  readonly acceptancesUnreadable?: boolean;
}

/**
 * Takes the accepted deviations out of a report and compares it with the one before.
 * @param xml the custom XML part that holds the acceptances, `null` where there is none
 */
export function review(found: Report, before: Report | null, xml: string | null, now: Date): Review {
  const reading = readAcceptances(xml);
  const report = reading.ok ? applyAcceptances(found, reading.acceptances, localDay(now)) : found;
  return {
    report,
    ...(before && { changes: changesOf(before, report) }),
    ...(reading.ok ? {} : { acceptancesUnreadable: true }),
  };
}

function changesOf(before: Report, after: Report): FindingChanges {
  const { new: added, mended, worse } = differences(before, after);
  return { new: added.length, mended: mended.length, worse: worse.length };
}
