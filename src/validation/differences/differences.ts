import { figuresOf } from "../figures";
import type { Finding } from "../findings";
import { fingerprintOf } from "../identity/fingerprint";
import type { Report } from "../report";
import { SEVERITIES } from "../severity";

/** What has changed from one validation to the next, by the open findings of each. */
export interface Differences {
  /** In the later one only. */
  readonly new: readonly Finding[];
  /** In the earlier one only: mended, or accepted. */
  readonly mended: readonly Finding[];
  /** In both, the later one further from what it ought to be or more severe. */
  readonly worse: readonly Finding[];
  /** In both, and no worse. */
  readonly open: readonly Finding[];
}

/** Compares two validations of the same workbook; rows may have moved in between. */
export function differences(before: Report, after: Report): Differences {
  const left = new Map<string, readonly Finding[]>();
  for (const finding of before.findings) left.set(finding.identity, [...(left.get(finding.identity) ?? []), finding]);
  const [added, worse, open]: [Finding[], Finding[], Finding[]] = [[], [], []];
  for (const finding of after.findings) {
    const candidates = left.get(finding.identity) ?? [];
    const index = sameIn(candidates, finding);
    const former = candidates[index];
    left.set(finding.identity, candidates.toSpliced(index, 1));
    if (!former) added.push(finding);
    else if (isWorse(former, finding)) worse.push(finding);
    else open.push(finding);
  }
  return { new: added, mended: [...left.values()].flat(), worse, open };
}

/** Of earlier findings of the same identity the one that says the same, otherwise the first. */
function sameIn(candidates: readonly Finding[], finding: Finding): number {
  if (candidates.length < 2) return 0;
  const said = fingerprintOf(finding);
  return Math.max(
    0,
    candidates.findIndex((candidate) => fingerprintOf(candidate) === said),
  );
}

function isWorse(before: Finding, after: Finding): boolean {
  const severity = SEVERITIES.indexOf(before.severity) - SEVERITIES.indexOf(after.severity);
  if (severity !== 0) return severity > 0;
  const [was, is] = [distance(before), distance(after)];
  return was !== null && is !== null && is > was;
}

/** How far a figure is from what it ought to be, `null` where that cannot be said. */
function distance(finding: Finding): number | null {
  const { actual, expected } = figuresOf(finding);
  return typeof actual === "number" && typeof expected === "number" ? Math.abs(actual - expected) : null;
}
