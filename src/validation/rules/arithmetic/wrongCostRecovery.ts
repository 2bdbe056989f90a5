import { ratio } from "../../../measures/ratio";
import { columnFormulaFix } from "../../changes/columnFormulaFix";
import type { Rule } from "../../rule";

/** Half of the last digit that the column shows, 0.1 %. */
const ROOM_SHARE = 0.0005;
/** Figures rounded to euros may each be off by a half. */
const ROOM_EUROS = 1;

/** Cost recovery is not income ÷ costs, or costs are not the direct ones and the share of the common ones. */
export const wrongCostRecovery: Rule<"A13"> = {
  meta: {
    code: "A13",
    name: "wrong-cost-recovery",
    severity: "error",
    category: "arithmetic",
    reads: "row",
    clause: "1.1.1",
    fix: "ask",
    yieldsTo: ["T07", "F02"],
  },
  *check({ costRecovery: table }) {
    const incomes = table?.column("income")?.numbers;
    const directs = table?.column("direct")?.numbers;
    const commons = table?.column("common")?.numbers;
    const costs = table?.column("costs");
    const recovery = table?.column("recovery");
    if (!table) return;
    for (let row = 0; row < table.rows; row++) {
      const [direct, common] = [directs?.[row] ?? NaN, commons?.[row] ?? NaN];
      const cost = costs?.numbers[row] ?? NaN;
      if (costs && Math.abs(cost - direct - common) > ROOM_EUROS) {
        const details = { of: "costs", found: cost, direct, common, computed: direct + common } as const;
        yield { rule: "A13", at: table.place(row, costs), details };
      }
      const found = recovery?.numbers[row] ?? NaN;
      const income = incomes?.[row] ?? NaN;
      const computed = Number.isNaN(income + cost) ? null : ratio(income, cost);
      if (!recovery || typeof computed !== "number" || !(Math.abs(found - computed) > ROOM_SHARE)) continue;
      yield {
        rule: "A13",
        at: table.place(row, recovery),
        details: { of: "recovery", found, income, costs: cost, computed },
      };
    }
  },
  fixes: (context, { at }) => columnFormulaFix(context, at),
};
