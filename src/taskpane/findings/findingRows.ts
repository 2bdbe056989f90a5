import { findingMessage } from "../../i18n/findings/findingMessage";
import type { FindingTexts } from "../../i18n/findings/findingTexts";
import { areaAddress } from "../../scoreboard/address";
import type { Finding, RuleCode } from "../../validation/findings";
import type { Fix } from "../../validation/fix";
import type { Severity } from "../../validation/severity";
import { keysOf } from "./findingKeys";

/** A finding in words, ready to be shown. */
export interface FindingRow {
  /** The same for the same finding from one validation to the next. */
  readonly key: string;
  readonly rule: RuleCode;
  readonly severity: Severity;
  /** `null` where the finding is about the whole workbook. */
  readonly sheet: string | null;
  /** A1 notation; `null` where the finding is about a whole sheet or workbook. */
  readonly address: string | null;
  readonly title: string;
  readonly message: string;
  /** How many formula cells read what is wrong; 0 for a result, on which other results naturally hang. */
  readonly dependants: number;
  /** A row of Käsittelyajat misses its target. */
  readonly missesTarget: boolean;
  /** What would mend it, the likeliest first. */
  readonly fixes: readonly Fix[];
}

export function findingRows(findings: readonly Finding[], texts: FindingTexts): FindingRow[] {
  return [...keysOf(findings)].map(([finding, key]) => findingRow(finding, key, texts));
}

function findingRow(finding: Finding, key: string, texts: FindingTexts): FindingRow {
  let message: string | undefined;
  return {
    key,
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.at.sheet,
    address: finding.at.area && areaAddress(finding.at.area),
    title: texts.rules[finding.rule].title,
    /** Worded when it is first read: of thousands, a few rows are drawn. */
    get message() {
      return (message ??= findingMessage(texts, finding));
    },
    dependants: finding.severity === "info" ? 0 : finding.dependants,
    missesTarget: missesTarget(finding),
    fixes: finding.fixes,
  };
}

/** The share of the light procedure stands on another sheet, without the decisions behind it. */
function missesTarget(finding: Finding): boolean {
  const { rule, details } = finding;
  return rule === "G01" || rule === "G03" || (rule === "G04" && details.clause === "2.3b");
}
