import { hostErrorCodes } from "../../src/workbench/host/types";

/** How Excel may leave a request without an answer: it has not carried it out, or it has. */
export const SILENCES = ["silenceNext", "loseNextAnswer"] as const;

/** How Excel may refuse a request: its code, and what the pane tells of it. */
export const REFUSALS = [
  [hostErrorCodes.invalidOperationInCellEditMode, "edit-mode"],
  [hostErrorCodes.accessDenied, "protected"],
  [hostErrorCodes.activityLimitReached, "busy"],
  [hostErrorCodes.invalidOrTimedOutSession, "session-lost"],
] as const;
