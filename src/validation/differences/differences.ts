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
  const left = grouped(before.findings, ({ identity }) => identity);
  const formers = new Map<Finding, Finding>();
  const mended: Finding[] = [];
  for (const [identity, findings] of grouped(after.findings, (finding) => finding.identity)) {
    mended.push(...pair(left.get(identity) ?? [], findings, formers));
    left.delete(identity);
  }
  const [added, worse, open]: [Finding[], Finding[], Finding[]] = [[], [], []];
  for (const finding of after.findings) {
    const former = formers.get(finding);
    if (!former) added.push(finding);
    else if (isWorse(former, finding)) worse.push(finding);
    else open.push(finding);
  }
  return { new: added, mended: [...mended, ...[...left.values()].flat()], worse, open };
}

/** Gives each finding the earlier one that says the same, otherwise the first that is left. Yields those left in the end. */
function pair(before: readonly Finding[], after: readonly Finding[], formers: Map<Finding, Finding>): Finding[] {
  const [only] = before;
  const [one] = after;
  if (!only || !one) return [...before];
  if (before.length === 1 && after.length === 1) {
    formers.set(one, only);
    return [];
  }
  const alike = grouped(before, fingerprintOf);
  const others = after.filter((finding) => {
    const same = alike.get(fingerprintOf(finding))?.shift();
    if (same) formers.set(finding, same);
    return !same;
  });
  const rest = [...alike.values()].flat();
  for (const finding of others) {
    const next = rest.shift();
    if (next) formers.set(finding, next);
  }
  return rest;
}

function grouped(findings: readonly Finding[], by: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = by(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
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
