import { findingMessage } from "../../i18n/findings/findingMessage";
import type { FindingTexts } from "../../i18n/findings/findingTexts";
import { areaAddress } from "../../scoreboard/address";
import type { Finding } from "../../validation/findings";
import type { Severity } from "../../validation/severity";

/** A finding in words, ready to be shown. */
export interface FindingRow {
  /** The same for the same finding from one validation to the next. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  /** `null` where the finding is about the whole workbook. */
  readonly sheet: string | null;
  /** A1 notation; `null` where the finding is about a whole sheet or workbook. */
  readonly address: string | null;
  readonly title: string;
  readonly message: string;
  /** How many formula cells read what is wrong; 0 for a result, on which other results naturally hang. */
  readonly dependants: number;
}

export function findingRows(findings: readonly Finding[], texts: FindingTexts): FindingRow[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = findingName(finding);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return {
      key: times === 1 ? name : `${name}#${String(times)}`,
      rule: finding.rule,
      severity: finding.severity,
      sheet: finding.at.sheet,
      address: finding.at.area && areaAddress(finding.at.area),
      title: texts.rules[finding.rule].title,
      message: findingMessage(texts, finding),
      dependants: finding.severity === "info" ? 0 : finding.dependants,
    };
  });
}

/** The finding of a key that `findingRows` gave. */
export function findingOf(findings: readonly Finding[], key: string): Finding | null {
  const [name, times = "1"] = key.split("#");
  return findings.filter((finding) => findingName(finding) === name)[Number(times) - 1] ?? null;
}

function findingName({ rule, at }: Finding): string {
  return [rule, at.sheet ?? "", at.area ? areaAddress(at.area) : ""].join("|");
}
