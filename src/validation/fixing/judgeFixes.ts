import type { Finding } from "../findings";
import type { Change } from "../fix";
import type { Place } from "../place";
import type { Report } from "../report";

export interface Judgement {
  /** What was to be mended and is still found. */
  readonly remaining: readonly Finding[];
  /** Errors and warnings that were not there before. */
  readonly brought: readonly Finding[];
}

export interface JudgedFixes {
  readonly before: Pick<Report, "findings">;
  readonly after: Pick<Report, "findings">;
  /** What was to be mended. */
  readonly mended: readonly Finding[];
  readonly changes: readonly Change[];
  /** Places whose results are not calculated yet: of them nothing new is held against a fix. */
  readonly isUnknown?: (at: Place) => boolean;
}

/** Whether changes mended what they were to mend and nothing else broke. That a new sheet waits for its figures breaks nothing. */
export function judgeFixes({ before, after, mended, changes, isUnknown = () => false }: JudgedFixes): Judgement {
  const names = new Map(
    changes.flatMap((change) => (change.kind === "renameSheet" ? [[change.sheet, change.to] as const] : [])),
  );
  const keyOf = (finding: Finding, sheet: string | null): string => {
    const { row, column } = finding.at.area ?? { row: "", column: "" };
    return [finding.rule, row, column, sheet ?? ""].join("|");
  };
  const nowNamed = (finding: Finding): string => {
    const { sheet } = finding.at;
    return keyOf(finding, sheet === null ? null : (names.get(sheet) ?? sheet));
  };
  const known = new Set(before.findings.map(nowNamed));
  const wanted = new Set(mended.map(nowNamed));
  const added = new Set<string | null>(changes.flatMap((change) => (change.kind === "addSheet" ? [change.sheet] : [])));
  const isBad = ({ severity, at }: Finding): boolean => severity !== "info" && !isUnknown(at) && !added.has(at.sheet);
  return {
    remaining: after.findings.filter((finding) => wanted.has(keyOf(finding, finding.at.sheet))),
    brought: after.findings.filter((finding) => isBad(finding) && !known.has(keyOf(finding, finding.at.sheet))),
  };
}
