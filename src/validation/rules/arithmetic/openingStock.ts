import { same } from "../../../measures/compare";
import { askedValue, typedCell } from "../../former/typedCell";
import type { Rule, RuleContext } from "../../rule";

/** Pending cases at the start are not those that were pending when the former period ended. */
export const openingStock: Rule<"A08"> = {
  meta: {
    code: "A08",
    name: "opening-stock",
    severity: "error",
    category: "arithmetic",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: ["P05"],
  },
  *check({ former, queues }) {
    const pair = former?.tables.find(({ table }) => table === queues);
    // A cumulative period starts when the former one did.
    const before = pair?.former.column(former?.sequence === "cumulative" ? "opening" : "closing");
    const opening = pair?.table.column("opening");
    if (!pair || !before || !opening) return;
    const { table, rows } = pair;
    const [found, reported] = [opening.sound, before.sound];
    for (let row = 0; row < table.rows; row++) {
      const value = found[row] ?? NaN;
      const then = reported[rows[row] ?? -1] ?? NaN;
      if (Number.isNaN(value - then) || same(value, then)) continue;
      yield {
        rule: "A08",
        at: table.place(row, opening),
        details: {
          opening: { heading: opening.spec.heading, value },
          former: { heading: before.spec.heading, value: then },
        },
      };
    }
  },
  fixes: ({ former, queues }, { at, details }) => {
    const cell = typedCell(former, at);
    return cell && queues && !flowHolds(queues, cell.row) ? askedValue(cell, details.former.value) : [];
  },
};

/** The start agrees with what came, what was decided and what is left: then it cannot be told which figure is wrong. */
function flowHolds(queues: NonNullable<RuleContext["queues"]>, row: number): boolean {
  const figure = (key: "opening" | "received" | "decided" | "closing"): number => queues.column(key)?.sound[row] ?? NaN;
  return same(figure("closing"), figure("opening") + figure("received") - figure("decided"));
}
