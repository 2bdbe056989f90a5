import type { Finding } from "../findings";
import type { Place } from "../place";
import type { Report } from "../report";
import type { RuleCategory } from "../rule";
import { RULES } from "../rules";
import { isAdded, placeAfter, type ResolvedChanges } from "./rows/resolveChanges";

export interface Judgement {
  /** What was to be mended and is still found. */
  readonly remaining: readonly Finding[];
  /** Errors and warnings that the changes caused; what they only let be seen is none of them. */
  readonly brought: readonly Finding[];
}

export interface JudgedFixes {
  readonly before: Pick<Report, "findings">;
  readonly after: Pick<Report, "findings">;
  /** What was to be mended. */
  readonly mended: readonly Finding[];
  readonly changes: Pick<ResolvedChanges, "others" | "arrangements">;
  /** Places whose results are not calculated yet: of them nothing new is held against a fix. */
  readonly isUnknown?: (at: Place) => boolean;
}

/** To mend these lets a figure, row or period be read for the first time. */
const LETS_BE_READ: ReadonlySet<RuleCategory> = new Set(["types", "structure", "period"]);
/** These compare figures: that a text is now a number which does not fit its neighbours was true before. */
const COMPARES: ReadonlySet<RuleCategory> = new Set(["arithmetic", "targets", "formerPeriod"]);

/**
 * Whether changes mended what they were to mend and nothing else broke. That a new sheet or row waits for its figures breaks
 * nothing.
 */
export function judgeFixes({ before, after, mended, changes, isUnknown = () => false }: JudgedFixes): Judgement {
  const names = new Map(
    changes.others.flatMap((change) => (change.kind === "renameSheet" ? [[change.sheet, change.to] as const] : [])),
  );
  const keyOf = (finding: Finding, { sheet, area }: Place): string => {
    const { row, column } = area ?? { row: "", column: "" };
    return [finding.rule, row, column, missingPart(finding), sheet ?? ""].join("|");
  };
  const nowNamed = (finding: Finding): string => {
    const { sheet, area } = placeAfter(changes, finding.at);
    return keyOf(finding, { area, sheet: sheet === null ? null : (names.get(sheet) ?? sheet) });
  };
  const known = new Set(before.findings.map(nowNamed));
  const wanted = new Set(mended.map(nowNamed));
  const added = new Set<string | null>(
    changes.others.flatMap((change) => (change.kind === "addSheet" ? [change.sheet] : [])),
  );
  const letsBeRead = mended.some(({ rule }) => LETS_BE_READ.has(RULES[rule].meta.category));
  const isRevealed = ({ rule }: Finding): boolean => letsBeRead && COMPARES.has(RULES[rule].meta.category);
  const isBad = (finding: Finding): boolean =>
    finding.severity !== "info" &&
    !isUnknown(finding.at) &&
    !added.has(finding.at.sheet) &&
    !isAdded(changes, finding.at) &&
    !isRevealed(finding);
  return {
    remaining: after.findings.filter((finding) => wanted.has(keyOf(finding, finding.at))),
    brought: after.findings.filter((finding) => isBad(finding) && !known.has(keyOf(finding, finding.at))),
  };
}

/** What is missing stands nowhere: its name tells it apart. */
export function missingPart(finding: Finding): string {
  if (finding.rule === "S01") return finding.details.missing;
  return finding.rule === "S04" ? JSON.stringify(finding.details.row) : "";
}
