import type { Language } from "../agreement/language";
import type { Agreement, PermitKind, Process, Target } from "../agreement/schema";
import type { PeriodReading } from "../measures/calendar/readPeriod";
import type { AutomationColumn } from "../scoreboard/layout/automation";
import type { CostRecoveryColumn } from "../scoreboard/layout/costRecovery";
import type { EfficiencyColumn } from "../scoreboard/layout/efficiency";
import type { FollowUpColumn } from "../scoreboard/layout/followUp";
import type { IndicatorsColumn } from "../scoreboard/layout/indicators";
import type { MissionsColumn } from "../scoreboard/layout/missions";
import type { ProcessingColumn } from "../scoreboard/layout/processing";
import type { QualityColumn } from "../scoreboard/layout/quality";
import type { QueuesColumn } from "../scoreboard/layout/queues";
import type { RiskModelColumn } from "../scoreboard/layout/riskModel";
import type { TargetColumn } from "../scoreboard/layout/targets";
import type { LocatedScoreboard } from "../scoreboard/locate/scoreboard";
import type { SheetSet } from "../scoreboard/locate/sheetSets";
import type { CostClass } from "../scoreboard/rows/costClasses";
import type { FollowUpClass } from "../scoreboard/rows/followUpClasses";
import type { IndicatorRow } from "../scoreboard/rows/indicatorRows";
import type { QualityGroup } from "../scoreboard/rows/qualityGroups";
import type { WorkbookSnapshot } from "../scoreboard/snapshot";
import type { FindingDetails, RuleCode } from "./findings";
import type { FormerScoreboard } from "./former/formerScoreboard";
import type { Fix } from "./fix";
import type { Place } from "./place";
import type { FormulaColumn } from "./formula/formulaColumns";
import type { FormulaReader } from "./formula/formulaReader";
import type { LostParts } from "./formula/lostParts";
import type { OwnFormulas } from "./formula/ownFormulas";
import type { Severity } from "./severity";
import type { TableData } from "./tables/tableData";

export type RuleCategory =
  "structure" | "period" | "types" | "arithmetic" | "targets" | "formerPeriod" | "formulas" | "privacy";

/** What may be done about a finding: safe without asking, only when confirmed, nothing. */
export type FixConsent = Fix["consent"] | "none";

/**
 * How far a rule looks, so that after an edit no more is checked anew than what may have changed:
 * - "structure": at what an edit of figures leaves as it is: sheets, headings, names of rows, formulas, number formats, Tiedot and
 *   the former workbook;
 * - "row": besides, at the cells of the one row in which it finds something; its fixes too, and at a column's usual format;
 * - "workbook": at anything.
 */
export type Reach = "structure" | "row" | "workbook";

export interface RuleMeta<C extends RuleCode> {
  readonly code: C;
  /** Stable name for people and machines, such as "number-as-text". */
  readonly name: string;
  readonly severity: Severity;
  readonly category: RuleCategory;
  readonly reads: Reach;
  /** Clause of the agreement that the rule rests on, in the agreement's numbering; "" where it rests on none. */
  readonly clause: string;
  readonly fix: FixConsent;
  /** Rules that say the same of the same cell more exactly: where one of them speaks, this one is silent. */
  readonly yieldsTo: readonly RuleCode[];
}

/** What is read of a workbook: its located tables read into columns, its period, and the agreement. */
export interface WorkbookContext {
  readonly snapshot: WorkbookSnapshot;
  readonly scoreboard: LocatedScoreboard;
  readonly processing: TableData<ProcessingColumn, Process> | null;
  readonly efficiency: TableData<EfficiencyColumn> | null;
  readonly targets: TableData<TargetColumn, Process> | null;
  readonly costRecovery: TableData<CostRecoveryColumn, CostClass> | null;
  readonly quality: TableData<QualityColumn, QualityGroup> | null;
  readonly automation: TableData<AutomationColumn> | null;
  readonly queues: TableData<QueuesColumn> | null;
  readonly followUp: TableData<FollowUpColumn, FollowUpClass> | null;
  /** Its rows are whatever processes and baskets the workbook names. */
  readonly riskModel: TableData<RiskModelColumn> | null;
  /** Its rows are whatever missions and categories the workbook names. */
  readonly missions: TableData<MissionsColumn> | null;
  readonly indicators: TableData<IndicatorsColumn, IndicatorRow> | null;
  readonly formulas: FormulaReader;
  readonly lost: LostParts;
  /** The columns of the tables that the layout fills with formulas. */
  readonly formulaColumns: readonly FormulaColumn[];
  /** The formulas on the scoreboard's sheets that the layout does not give. */
  readonly ownFormulas: OwnFormulas;
  /** The language of the workbook, which the former period's need not share. */
  readonly language: Language;
  /** With its names in that language. */
  readonly agreement: Agreement;
  /** The period of the sheet Tiedot, `null` where that cell is missing or blank. */
  readonly period: PeriodReading | null;
  /** The year whose targets are compared with, `null` where none can be read. */
  readonly targetYear: number | null;
  /** The target for the target year: the agreement's, or the workbook's own for a year beyond the agreement. */
  readonly targetFor: (process: Process, kind: PermitKind) => Target | null;
}

/** What rules read. */
export interface RuleContext extends WorkbookContext {
  /** `null` where no workbook of the former period is compared with. */
  readonly former: FormerScoreboard | null;
  /** The sheets of the workbook that hold scoreboards beside its own, whether compared with or not. */
  readonly sets: readonly SheetSet[];
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
