import { same } from "../../../measures/compare";
import { typedPairs } from "../../former/comparedFigures";
import type { TablePair } from "../../former/formerScoreboard";
import type { Rule } from "../../rule";
import type { ColumnData } from "../../tables/columnData";

/** So many different figures other than 0 do not come out the same by chance; fewer may, where hardly anything happens. */
const FEWEST_DIFFERENT = 3;

/** All figures of a row are those of the former period: the row was probably copied and not filled in. */
export const unchangedRow: Rule<"P02"> = {
  meta: {
    code: "P02",
    name: "unchanged-row",
    severity: "warning",
    category: "formerPeriod",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check({ former }) {
    if (former?.sequence !== "alike") return;
    for (const pair of former.tables) {
      const { table } = pair;
      const columns = typedPairs(pair);
      for (let row = 0; row < table.rows; row++) {
        const unchanged = unchangedFigures(pair, columns, row);
        if (new Set(unchanged.map(({ value }) => value)).size < FEWEST_DIFFERENT) continue;
        const places = unchanged.map(({ column }) => column.column);
        const column = Math.min(...places);
        yield {
          rule: "P02",
          at: {
            sheet: table.parts.sheet.name,
            area: { row: table.sheetRow(row), column, rows: 1, columns: Math.max(...places) - column + 1 },
          },
          details: { row: table.rowName(row), figures: unchanged.map(({ value }) => value) },
        };
      }
      yield null;
    }
  },
};

interface Unchanged {
  readonly column: ColumnData;
  readonly value: number;
}

/** The figures of a row other than 0, none where any figure differs from the former one. */
function unchangedFigures(
  { rows }: TablePair,
  columns: ReturnType<typeof typedPairs>,
  row: number,
): readonly Unchanged[] {
  const before = rows[row] ?? -1;
  if (before < 0) return [];
  const figures: Unchanged[] = [];
  for (const { column, former } of columns) {
    const value = column.numbers[row] ?? NaN;
    const reported = former.numbers[before] ?? NaN;
    if (Number.isNaN(value) && Number.isNaN(reported)) continue;
    if (!same(value, reported)) return [];
    if (value !== 0) figures.push({ column, value });
  }
  return figures;
}
