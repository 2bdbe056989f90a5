import type { ProcessNames } from "../agreement/processNames";
import type { Agreement } from "../agreement/schema";
import type { PeriodReading } from "../measures/calendar/readPeriod";
import type { LocatedScoreboard } from "../scoreboard/locate/scoreboard";
import type { WorkbookSnapshot } from "../scoreboard/snapshot";
import type { FindingDetails, Place, RuleCode } from "./findings";
import type { Severity } from "./severity";

export type RuleCategory = "structure" | "period" | "types" | "arithmetic" | "targets" | "formulas";

/** What a later release may do about a finding: safe without asking, only when confirmed, nothing. */
export type FixConsent = "auto" | "ask" | "none";

export interface RuleMeta<C extends RuleCode> {
  readonly code: C;
  /** Stable name for people and machines, such as "number-as-text". */
  readonly name: string;
  readonly severity: Severity;
  readonly category: RuleCategory;
  /** Clause of the agreement that the rule rests on, in the agreement's numbering; "" where it rests on none. */
  readonly clause: string;
  readonly fix: FixConsent;
  /** Rules that say the same of the same cell more exactly: where one of them speaks, this one is silent. */
  readonly yieldsTo: readonly RuleCode[];
}

/** What rules read: the workbook, its located tables and the agreement. */
export interface RuleContext {
  readonly snapshot: WorkbookSnapshot;
  readonly scoreboard: LocatedScoreboard;
  readonly agreement: Agreement;
  readonly names: ProcessNames;
  /** The period of the sheet Tiedot, `null` where that cell is missing or blank. */
  readonly period: PeriodReading | null;
  /** The year whose targets are compared with, `null` where none can be read. */
  readonly targetYear: number | null;
}

/** A finding before the engine has added severity and dependants. */
export interface Observation<C extends RuleCode> {
  readonly at: Place;
  readonly details: FindingDetails[C];
}

export interface Rule<C extends RuleCode = RuleCode> {
  readonly meta: RuleMeta<C>;
  readonly check: (context: RuleContext) => Iterable<Observation<C>>;
}
