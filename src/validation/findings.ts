import type { ArithmeticDetails } from "./details/arithmetic";
import type { FormerPeriodDetails } from "./details/formerPeriod";
import type { FormulasDetails } from "./details/formulas";
import type { PeriodDetails } from "./details/period";
import type { PrivacyDetails } from "./details/privacy";
import type { StructureDetails } from "./details/structure";
import type { TargetsDetails } from "./details/targets";
import type { TypesDetails } from "./details/types";
import type { Fix } from "./fix";
import type { Place } from "./place";
import type { Severity } from "./severity";

/** What each rule tells of what it found, by the rule's code. */
export type FindingDetails = StructureDetails &
  PeriodDetails &
  TypesDetails &
  ArithmeticDetails &
  TargetsDetails &
  FormerPeriodDetails &
  FormulasDetails &
  PrivacyDetails;

export type RuleCode = keyof FindingDetails;

interface FindingOf<C extends RuleCode> {
  readonly rule: C;
  readonly severity: Severity;
  readonly at: Place;
  readonly details: FindingDetails[C];
  /** How many formula cells read the cells of this finding, directly or through others. */
  readonly dependants: number;
  /** What it is about: the same from one validation to the next, wherever the row has moved to. */
  readonly identity: string;
  /** What would mend it: alternatives, the likeliest first. */
  readonly fixes: readonly Fix[];
}

/** Something that a rule found, as plain data; words are made in i18n. */
export type Finding<C extends RuleCode = RuleCode> = { [K in C]: FindingOf<K> }[C];
