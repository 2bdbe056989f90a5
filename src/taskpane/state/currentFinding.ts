import type { RuleCode } from "../../validation/findings";

/** A finding and its place in the list that is shown. */
export interface FindingPosition {
  readonly key: string;
  readonly index: number;
}

/** What there is to say of the finding that a step has led to. */
export interface Landing {
  readonly rule: RuleCode;
  readonly sheet: string | null;
  readonly address: string | null;
  /** Its place in the list, and how many there are. */
  readonly index: number;
  readonly count: number;
}

/** Which finding a person is at. */
export interface CurrentFinding {
  /** Its cell was gone to last. */
  readonly visited: FindingPosition | null;
  /** Its details are shown in place of the list. */
  readonly details: FindingPosition | null;
  /** Its row gets the focus when the list is back in place of the details. */
  readonly returnTo: FindingPosition | null;
  /** The last step from finding to finding, each with a number of its own; it led nowhere where there are no findings. */
  readonly step: { readonly turn: number; readonly landing: Landing | null } | null;
}

export type CurrentFindingEvent =
  | { readonly type: "visited"; readonly at: FindingPosition }
  /** To the next or the previous finding; `null` where there is none to go to. */
  | { readonly type: "stepped"; readonly to: FindingPosition | null; readonly landing: Landing | null }
  | { readonly type: "details-opened"; readonly at: FindingPosition }
  | { readonly type: "details-closed" };

export const NO_FINDING: CurrentFinding = { visited: null, details: null, returnTo: null, step: null };

export function reduceCurrentFinding(state: CurrentFinding, event: CurrentFindingEvent): CurrentFinding {
  switch (event.type) {
    case "visited":
      return { ...state, visited: event.at };
    case "stepped":
      return {
        ...state,
        visited: event.to ?? state.visited,
        details: state.details && (event.to ?? state.details),
        returnTo: null,
        step: { turn: (state.step?.turn ?? 0) + 1, landing: event.landing },
      };
    case "details-opened":
      return { ...state, details: event.at, returnTo: null };
    case "details-closed":
      return { ...state, details: null, returnTo: state.details };
  }
}
