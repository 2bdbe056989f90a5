import { goTo } from "../../excel/goTo";
import type { Cells } from "../../explain/explanation";
import type { Pane } from "../pane";

/** Brings cells to the front and selects them. */
export function visitCells(pane: Pane, cells: Cells): Promise<void> {
  return pane.attempt({ do: "visit", cells }, () => goTo(cells));
}
