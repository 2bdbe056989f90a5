import type { NamedFigure, RowName } from "../place";

/** What the rules of figures that do not fit together tell of what they found, by the rule's code. */
export interface ArithmeticDetails {
  A01: { readonly total: number; readonly positive: number; readonly negative: number; readonly other: number };
  /** `sum` of the `rows` rows above. */
  A02: { readonly total: NamedFigure; readonly sum: number; readonly rows: number };
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
  A07: {
    readonly closing: number;
    readonly opening: number;
    readonly received: number;
    readonly decided: number;
    readonly computed: number;
  };
  A08: { readonly opening: NamedFigure; readonly former: NamedFigure };
  A09: { readonly migri: number; readonly whole: number };
  A10: { readonly whole: number; readonly migri: number; readonly partial: number };
  A11: { readonly found: number; readonly computed: number };
  /** `least` is the smallest average that the share allows, in days. */
  A12: { readonly share: number; readonly average: number; readonly target: number; readonly least: number };
  A13:
    | {
        readonly of: "recovery";
        readonly found: number;
        readonly income: number;
        readonly costs: number;
        readonly computed: number;
      }
    | {
        readonly of: "costs";
        readonly found: number;
        readonly direct: number;
        readonly common: number;
        readonly computed: number;
      };
  A14: { readonly received: number; readonly electronic: number; readonly paper: number };
  /** `row` is the process with the most users. */
  A15: { readonly all: number; readonly row: RowName; readonly users: number };
  A16:
    | {
        readonly of: "row";
        readonly found: number;
        readonly hours: number;
        readonly hoursPerHtv: number;
        readonly computed: number;
      }
    | { readonly of: "all"; readonly allocated: number; readonly total: number };
  A17: { readonly step: NamedFigure; readonly before: NamedFigure };
  A18: { readonly process: string; readonly sum: number; readonly baskets: number };
  A19: { readonly value: number; readonly denominator: string };
}
