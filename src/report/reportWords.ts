import { dayText } from "../i18n/dayText";
import { messageFor, ruleTitle, severityWord } from "../i18n/findings";
import type { Language } from "../i18n/language";
import { periodLabel } from "../i18n/pane/periodLabel";
import { reportTexts } from "../i18n/report";
import { areaAddress } from "../scoreboard/address";
import type { Finding, RuleCode } from "../validation/findings";
import type { Report } from "../validation/report";
import type { ValidatedWorkbook } from "./validatedWorkbook";

/** A label and what it says. */
export type Fact = readonly [label: string, text: string];

/** What every report says of a workbook before its findings, in the words of a language. */
export interface ReportWords {
  readonly verdict: string;
  readonly facts: readonly Fact[];
  readonly counts: readonly Fact[];
  readonly targets: readonly Fact[];
  /** Rules that could not be run. */
  readonly incomplete: string | null;
}

/** A finding in the words of a language. */
export interface FindingWords {
  readonly rule: string;
  readonly severity: string;
  readonly place: string;
  readonly message: string;
}

export function reportWords({ file, report, time }: ValidatedWorkbook, language: Language): ReportWords {
  const texts = reportTexts(language);
  const { labels, number } = texts;
  const { agreement, counts, targets, failures, rulesOff } = report;
  const dateStyle = language === "en" ? "long" : "short";
  const moment = new Intl.DateTimeFormat(texts.locale, { dateStyle, timeStyle: "short" }).format(time);
  return {
    verdict: report.valid ? texts.valid : texts.notValid,
    facts: [
      [labels.file, file],
      [labels.agreement, `${agreement.title} (${agreement.id}): ${texts.years(agreement.years)}`],
      [labels.period, report.period ? periodLabel(language, report.period) : texts.noPeriod],
      [labels.formerPeriod, formerPeriod(report, language)],
      [labels.time, moment],
      ...(rulesOff.length === 0 ? [] : [[labels.rulesOff, rulesText(rulesOff, language)] as const]),
    ],
    counts: [
      [labels.errors, number(counts.error)],
      [labels.warnings, number(counts.warning)],
      [labels.notes, number(counts.info)],
      [labels.accepted, number(report.accepted.length)],
    ],
    targets: [
      [labels.targetsMet, number(targets.met)],
      [labels.targetsMissed, number(targets.missed)],
    ],
    incomplete: failures.length === 0 ? null : texts.rulesFailed(failures.map(({ rule }) => rule)),
  };
}

/** Rules as people know them: `T01 Luku on tekstiä`. */
export function rulesText(codes: readonly RuleCode[], language: Language): string {
  return codes.map((code) => `${code} ${ruleTitle(language, code)}`).join("; ");
}

/** What was compared with of the former period. */
export function formerPeriod({ former }: Report, language: Language): string {
  const texts = reportTexts(language);
  if (!former) return texts.notCompared;
  if (!former.compared) return texts.notComparable;
  if (!former.period) return texts.notComparable;
  const period = periodLabel(language, former.period);
  return former.sheets === null ? period : texts.onSheets(period, former.sheets);
}

export function findingWords(finding: Finding, language: Language): FindingWords {
  const { rule, severity, at } = finding;
  return {
    rule,
    severity: severityWord(language, severity),
    place: placeWords(at, language),
    message: messageFor(language, finding),
  };
}

/** A cell with its sheet, as people write it. */
function placeWords({ sheet, area }: Finding["at"], language: Language): string {
  if (sheet === null) return reportTexts(language).wholeWorkbook;
  return area ? `${sheet}!${areaAddress(area)}` : sheet;
}

/** A day such as 2022-12-31 as a language writes it. */
export function dayWords(day: string, language: Language): string {
  return dayText(language, day);
}
