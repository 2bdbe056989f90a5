import type { Agreement, PermitKind, Process, Target } from "../agreement/schema";
import type { PeriodReading } from "../measures/calendar/readPeriod";
import type { EfficiencyColumn } from "../scoreboard/layout/efficiency";
import type { ProcessingColumn } from "../scoreboard/layout/processing";
import type { TargetColumn } from "../scoreboard/layout/targets";
import type { LocatedScoreboard } from "../scoreboard/locate/scoreboard";
import type { WorkbookSnapshot } from "../scoreboard/snapshot";
import type { FindingDetails, RuleCode } from "./findings";
import type { Fix } from "./fix";
import type { Place } from "./place";
import type { FormulaColumn } from "./formula/formulaColumns";
import type { FormulaReader } from "./formula/formulaReader";
import type { Severity } from "./severity";
import type { TableData } from "./tables/tableData";

export type RuleCategory =
  "structure" | "period" | "types" | "arithmetic" | "targets" | "formerPeriod" | "formulas" | "privacy";

/** What may be done about a finding: safe without asking, only when confirmed, nothing. */
export type FixConsent = Fix["consent"] | "none";

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

/** What rules read: the workbook, its located tables read into columns, and the agreement. */
export interface RuleContext {
  readonly snapshot: WorkbookSnapshot;
  readonly scoreboard: LocatedScoreboard;
  readonly processing: TableData<ProcessingColumn, Process> | null;
  readonly efficiency: TableData<EfficiencyColumn> | null;
  readonly targets: TableData<TargetColumn, Process> | null;
  readonly formulas: FormulaReader;
  /** The columns of the tables that the layout fills with formulas. */
  readonly formulaColumns: readonly FormulaColumn[];
  readonly agreement: Agreement;
  /** The period of the sheet Tiedot, `null` where that cell is missing or blank. */
  readonly period: PeriodReading | null;
  /** The year whose targets are compared with, `null` where none can be read. */
  readonly targetYear: number | null;
  /** The target for the target year: the agreement's, or the workbook's own for a year beyond the agreement. */
  readonly targetFor: (process: Process, kind: PermitKind) => Target | null;
}

/** A finding before the engine has added severity and dependants. */
export interface Observation<C extends RuleCode> {
  readonly rule: C;
  readonly at: Place;
  readonly details: FindingDetails[C];
}

export interface Rule<C extends RuleCode> {
  readonly meta: RuleMeta<C>;
  /** Yields what it finds, and `null` now and then in long work, so that the pane stays responsive. */
  readonly check: (context: RuleContext) => Iterable<Observation<C> | null>;
  /**
   * What would mend one finding: alternatives, the likeliest first, none where it cannot be told what is right.
   * After a fix the finding is gone and no new one has come. (A method, so that rules of different codes make one list.)
   */
  fixes?(context: RuleContext, observation: Observation<C>): readonly Fix[];
}

export type AnyRule = { readonly [C in RuleCode]: Rule<C> }[RuleCode];
export type AnyObservation = { readonly [C in RuleCode]: Observation<C> }[RuleCode];
