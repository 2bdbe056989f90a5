import { useMemo } from "react";
import { currentAgreement } from "../../../agreement/current";
import { type QueueFinder, queueFinder } from "../../../validation/targets/queueFigures";
import { usePane } from "../../paneContext";

/** Finds the queue of a process in the workbook as it was validated last. */
export function useQueueFinder(): QueueFinder {
  const { pane, state } = usePane();
  const { outcome } = state;
  return useMemo(() => {
    const { snapshot } = pane;
    return outcome && snapshot ? queueFinder(snapshot, currentAgreement) : () => null;
  }, [pane, outcome]);
}
