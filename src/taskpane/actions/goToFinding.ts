import { goTo } from "../../excel/goTo";
import { findingOf } from "../findings/findingKeys";
import type { Pane } from "../pane";

/** Brings the cells of a finding to the front. A finding about the whole workbook has none. */
export function goToFinding(pane: Pane, key: string): Promise<void> {
  return pane.attempt({ do: "go", key }, async () => {
    const { outcome } = pane.store.state();
    if (outcome?.kind !== "scoreboard") return;
    const at = findingOf(outcome.report.findings, key)?.at;
    if (typeof at?.sheet !== "string") return;
    await goTo({ sheet: at.sheet, area: at.area });
    pane.store.dispatch({ type: "visited", key });
  });
}
