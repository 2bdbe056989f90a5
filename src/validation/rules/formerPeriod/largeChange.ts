import { comparedFigures, isComparable } from "../../former/comparedFigures";
import type { Rule } from "../../rule";
import type { ColumnData } from "../../tables/columnData";
import type { TableData } from "../../tables/tableData";

/** A change beyond this fraction of the former figure asks for a word: the steering group's own changes are a few tens of per cent. */
const GREATEST_CHANGE = 0.5;

/** Changes smaller than this are said by no percentage, by unit: a few cases, users or days move a small figure by half. */
const FLOORS: ReadonlyMap<string, number> = new Map([
  ["kpl", 20],
  ["hlö", 5],
  ["vrk", 10],
  ["kk", 3],
  // A month's work of one person.
  ["h", 130],
  ["htv", 1],
  ["€", 10_000],
  ["%", 0.1],
]);

/** A typed figure differs much from the former period's, and the row has no remark that says why. */
export const largeChange: Rule<"P01"> = {
  meta: {
    code: "P01",
    name: "large-change",
    severity: "warning",
    category: "formerPeriod",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: ["P03", "P05"],
  },
  *check({ former }) {
    for (const pair of former?.tables ?? []) {
      const isCompared = (column: ColumnData): boolean =>
        isComparable(column, former?.sequence ?? null) && FLOORS.has(column.spec.unit);
      for (const compared of comparedFigures(pair, isCompared)) {
        if (compared === null) {
          yield null;
          continue;
        }
        const { table, row, column, former: before, value } = compared;
        const difference = value - before;
        if (before <= 0 || Math.abs(difference) < (FLOORS.get(column.spec.unit) ?? Infinity)) continue;
        if (Math.abs(difference) <= GREATEST_CHANGE * before || isExplained(table, row)) continue;
        yield {
          rule: "P01",
          at: table.place(row, column),
          details: {
            figure: { heading: column.spec.heading, value },
            former: before,
            change: difference / before,
            limit: GREATEST_CHANGE,
          },
        };
      }
    }
  },
};

function isExplained(table: TableData, row: number): boolean {
  const remark = table.column("remark");
  const value = remark && table.value(row, remark);
  return typeof value === "string" && value.trim() !== "";
}
