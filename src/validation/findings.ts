import type { PermitKind } from "../agreement/schema";
import type { Period } from "../measures/calendar/period";
import type { Area } from "../scoreboard/document";
import type { Severity } from "./severity";

/** Where a finding is: a workbook (`sheet` null), a sheet (`area` null) or an area of a sheet, counted from zero. */
export interface Place {
  readonly sheet: string | null;
  readonly area: Area | null;
}

/** A process and kind of permit as a row of the sheet names them. */
export interface RowName {
  readonly process: string;
  readonly kind: PermitKind | null;
  /** On Tavoitteet, where each year has its row. */
  readonly year?: number;
}

/** A figure with the heading it stands under. */
export interface NamedFigure {
  readonly heading: string;
  readonly value: number;
}

/** An average against its target, in days. */
export interface Comparison {
  readonly value: number;
  readonly target: number;
  readonly met: boolean;
}

/** What each rule tells of what it found, by the rule's code. */
export interface FindingDetails {
  S01: { readonly missing: string };
  /** `found` is null where the column is not there at all. */
  S03: { readonly found: string | null; readonly heading: string };
  /** `row` is null where the table has none of its rows; `rows` is how many are missing. */
  S04: { readonly row: RowName | null; readonly rows: number };
  /** `rows` are rows of the sheet, counted from zero. */
  S05: { readonly row: RowName; readonly rows: readonly number[] };
  S06: { readonly found: string; readonly suggestion: string | null };
  /** `row` is null where the whole table has no figures yet. */
  S11: { readonly row: RowName | null; readonly headings: readonly string[]; readonly cells: number };
  /** `value` is "" where the cell is blank. */
  M01: { readonly value: string };
  M02: { readonly value: string; readonly choices: readonly Period[] };
  /** `process` is null where the agreement has no targets for the year at all. */
  M08: { readonly year: number; readonly process: string | null; readonly years: readonly number[] };
  T01: { readonly text: string; readonly number: number };
  T03: { readonly text: string; readonly number: number };
  T05: { readonly text: string; readonly first: number; readonly second: number };
  T06: { readonly text: string; readonly number: number; readonly unit: string };
  T07: { readonly value: number; readonly suggestion: number };
  /** `cells` is more than 1 where cells below each other show that Excel does not know their function. */
  T14: { readonly error: string; readonly cells: number };
  T15: { readonly value: number };
  T16: { readonly value: number };
  /** Neither a number nor anything that can be read as one. */
  T18: { readonly text: string };
  A01: { readonly total: number; readonly positive: number; readonly negative: number; readonly other: number };
  A03: { readonly found: number; readonly part: NamedFigure; readonly whole: NamedFigure; readonly computed: number };
  A04: { readonly part: NamedFigure; readonly whole: NamedFigure };
  A05: { readonly found: number; readonly decisions: number; readonly htv: number; readonly computed: number };
  A06: {
    readonly found: number;
    readonly decisions: number;
    readonly users: number;
    readonly workdays: number;
    readonly computed: number;
  };
  A09: { readonly migri: number; readonly whole: number };
  G01: { readonly row: RowName; readonly value: number; readonly target: number; readonly year: number };
  G02: { readonly row: RowName; readonly value: number; readonly limit: number };
  G03: { readonly row: RowName; readonly migri: Comparison; readonly whole: Comparison; readonly year: number };
  G07: {
    readonly row: RowName;
    readonly heading: string;
    /** Whether the figures are shares, such as 0.8. */
    readonly share: boolean;
    readonly year: number;
    readonly found: number | string | null;
    readonly agreed: number | string | null;
  };
  /** `formula` is "" where the columns that the formula reads are not there. */
  F01: { readonly value: number | string | boolean; readonly formula: string };
  /** `formula` is "" where the cell is blank. */
  F02: { readonly formula: string; readonly columnFormula: string };
  /** Formulas without results: the file was never calculated. */
  F09: { readonly formulas: number };
}

export type RuleCode = keyof FindingDetails;

interface FindingOf<C extends RuleCode> {
  readonly rule: C;
  readonly severity: Severity;
  readonly at: Place;
  readonly details: FindingDetails[C];
  /** How many formula cells read the cells of this finding, directly or through others. */
  readonly dependants: number;
}

/** Something that a rule found, as plain data; words are made in i18n. */
export type Finding<C extends RuleCode = RuleCode> = { [K in C]: FindingOf<K> }[C];
