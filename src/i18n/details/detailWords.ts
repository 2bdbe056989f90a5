import type { Language } from "../language";
import type { RuleHelpTexts } from "../ruleHelp/ruleHelp";

/** What the details of a finding say, beside the finding's own words. */
export interface DetailWords {
  readonly language: Language;
  /** Why rules matter and what to do, as on their help pages. */
  readonly help: RuleHelpTexts;
  readonly back: string;
  readonly next: string;
  readonly previous: string;
  /** @param index from 1 */
  readonly position: (index: number, count: number) => string;
  readonly goTo: (place: string) => string;
  readonly actual: string;
  /** What the figure is compared with: what it ought to be, a target, a limit, or the figure of the former period. */
  readonly expected: Readonly<Record<"value" | "target" | "limit" | "former", string>>;
  readonly ofTarget: string;
  readonly difference: string;
  /** A difference of shares, in percentage points, and of days. */
  readonly points: (points: string) => string;
  readonly days: (days: string) => string;
  readonly empty: string;
  readonly dependants: (count: number) => string;
  readonly more: (count: number) => string;
  readonly helpPage: string;
  /** The finding is no longer there. */
  readonly gone: string;
  /** It is there no longer because it has been accepted. */
  readonly accepted: string;
}
