import { goTo } from "../../excel/goTo";
import { findingOf } from "../findings/findingKeys";
import { shownFindings } from "../findings/shownFindings";
import type { Pane } from "../pane";

/** Brings the cells of a finding to the front. A finding about the whole workbook has none. */
export function goToFinding(pane: Pane, key: string): Promise<void> {
  return pane.attempt({ do: "go", key }, async () => {
    const state = pane.store.state();
    if (state.outcome?.kind !== "scoreboard") return;
    const at = findingOf(state.outcome.report.findings, key)?.at;
    if (typeof at?.sheet !== "string") return;
    await goTo({ sheet: at.sheet, area: at.area });
    const index = shownFindings(state).findIndex((row) => row.key === key);
    pane.store.dispatch({ type: "visited", at: { key, index } });
  });
}
