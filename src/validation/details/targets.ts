import type { Comparison, RowName } from "../place";

/** What the rules of targets tell of what they found, by the rule's code. */
export interface TargetsDetails {
  G01: { readonly row: RowName; readonly value: number; readonly target: number; readonly year: number };
  G02: { readonly row: RowName; readonly value: number; readonly limit: number };
  G03: { readonly row: RowName; readonly migri: Comparison; readonly whole: Comparison; readonly year: number };
  /** `clause` is the indicator's number. */
  G04: { readonly row: RowName; readonly value: number; readonly target: number; readonly clause: string };
  /** `below` where the figure ought to be below the limit ("alle"), not above it ("yli"). */
  G05: {
    readonly indicator: string;
    readonly row: RowName;
    readonly value: number;
    readonly share: boolean;
    readonly below: boolean;
  };
  /** `met` is what the figures say. */
  G06: { readonly row: RowName; readonly found: number | string; readonly met: boolean };
  G07: {
    readonly row: RowName;
    readonly heading: string;
    /** Whether the figures are shares, such as 0.8. */
    readonly share: boolean;
    readonly year: number;
    readonly found: number | string | null;
    readonly agreed: number | string | null;
  };
  G08: {
    readonly row: RowName;
    readonly found: number;
    readonly foundYear: number;
    readonly agreed: number;
    readonly year: number;
    readonly share: boolean;
  };
  /** `followed` where the agreement sets no target at all. */
  G09: { readonly indicator: string; readonly followed: boolean };
  /** A level has the same figure at both ends. */
  G10: {
    readonly indicator: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly share: boolean;
  };
  G11: { readonly row: RowName; readonly heading: string };
}
