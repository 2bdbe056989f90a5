import type { NamedFigure } from "../place";

/** What the rules of figures that do not fit together tell of what they found, by the rule's code. */
export interface ArithmeticDetails {
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
  A08: { readonly opening: NamedFigure; readonly former: NamedFigure };
  A09: { readonly migri: number; readonly whole: number };
}
