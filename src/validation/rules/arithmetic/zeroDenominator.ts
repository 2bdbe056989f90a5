import { columnFormulaFix } from "../../changes/columnFormulaFix";
import type { Rule, RuleContext } from "../../rule";
import type { ColumnData } from "../../tables/columnData";
import { scoreboardTables } from "../../tables/scoreboardTables";
import { shareColumns } from "../../tables/shareColumns";
import type { TableData } from "../../tables/tableData";

/** The denominator is 0 and a result stands in the cell all the same. */
export const zeroDenominator: Rule<"A19"> = {
  meta: {
    code: "A19",
    name: "zero-denominator",
    severity: "warning",
    category: "arithmetic",
    reads: "row",
    clause: "",
    fix: "auto",
    yieldsTo: ["T07"],
  },
  *check(context) {
    for (const table of scoreboardTables(context)) {
      for (const [result, denominator] of quotients(table, context)) {
        yield null;
        const divisors = denominator.numbers;
        for (let row = 0; row < table.rows; row++) {
          const value = result.numbers[row] ?? NaN;
          if (divisors[row] !== 0 || Number.isNaN(value)) continue;
          yield {
            rule: "A19",
            at: table.place(row, result),
            details: { value, denominator: denominator.spec.heading },
          };
        }
      }
    }
  },
  fixes: (context, { at }) => columnFormulaFix(context, at).map((fix) => ({ ...fix, consent: "auto" })),
};

/** Columns of quotients beside their denominators. */
function quotients(table: TableData, { efficiency, costRecovery, missions }: RuleContext): [ColumnData, ColumnData][] {
  const shares = shareColumns(table).map(({ result, whole }): [ColumnData, ColumnData] => [result, whole]);
  const others: readonly (readonly [TableData | null, string, string])[] = [
    [efficiency, "ptsPerHtv", "htv"],
    [efficiency, "umaPtsPerDay", "users"],
    [costRecovery, "recovery", "costs"],
    [missions, "minutes", "applications"],
  ];
  return [
    ...shares,
    ...others.flatMap(([owner, resultKey, denominatorKey]): [ColumnData, ColumnData][] => {
      const [result, denominator] = [table.column(resultKey), table.column(denominatorKey)];
      return owner === table && result && denominator ? [[result, denominator]] : [];
    }),
  ];
}
