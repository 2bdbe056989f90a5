import type { Comparison, RowName } from "../place";

/** What the rules of targets tell of what they found, by the rule's code. */
export interface TargetsDetails {
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
}
