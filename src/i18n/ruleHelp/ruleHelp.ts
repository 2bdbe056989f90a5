import type { FindingDetails, RuleCode } from "../../validation/findings";
import type { FixConsent } from "../../validation/rule";

/** What the help page of one rule says in one language, beside its title and message. */
export interface RuleHelp {
  /** What is checked and why it matters. */
  readonly meaning: string;
  /** What to do, and what the fix does where there is one. */
  readonly mending: string;
  /** Where the check is tighter or milder than it sounds; thresholds with their reason. */
  readonly note?: string;
}

/** The help of a family of rules: a rule without one is a type error. */
export type RuleHelpOf<D> = Readonly<Record<keyof D & RuleCode, RuleHelp>>;

export interface RuleHelpTexts {
  readonly rules: RuleHelpOf<FindingDetails>;
  readonly headings: {
    readonly index: string;
    readonly severity: string;
    readonly meaning: string;
    readonly message: string;
    readonly mending: string;
    readonly note: string;
    readonly source: string;
  };
  /** How much a person has to do with the fix. */
  readonly consents: Readonly<Record<FixConsent, string>>;
  /** The clause of the agreement that a rule rests on. */
  readonly clause: (clause: string) => string;
  readonly noClause: string;
  readonly backToIndex: string;
}
