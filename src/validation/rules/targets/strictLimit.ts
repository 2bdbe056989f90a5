import { same } from "../../../measures/compare";
import { agreedLimit } from "../../targets/agreedLimit";
import type { Rule, RuleContext } from "../../rule";
import type { ColumnData } from "../../tables/columnData";
import type { TableData } from "../../tables/tableData";

/** A figure is exactly the limit, and the agreement says "alle" or "yli": the limit itself does not meet it. */
export const strictLimit: Rule<"G05"> = {
  meta: {
    code: "G05",
    name: "strict-limit",
    severity: "info",
    category: "targets",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check(context) {
    for (const { table, row, column, id, item } of figures(context)) {
      const limit = agreedLimit(context, id, item);
      const value = column.numbers[row] ?? NaN;
      if (!limit || (limit.op !== "<" && limit.op !== ">") || !same(value, limit.figure)) continue;
      yield {
        rule: "G05",
        at: table.place(row, column),
        details: { indicator: id, row: table.rowName(row), value, share: limit.share, below: limit.op === "<" },
      };
    }
  },
};

interface IndicatorFigure {
  readonly table: TableData;
  readonly row: number;
  readonly column: ColumnData;
  readonly id: string;
  readonly item: string | null;
}

/** The figures that are compared with a target of an indicator of their own. */
function* figures({ quality, indicators }: RuleContext): Generator<IndicatorFigure> {
  for (const [key, item] of [
    ["lawShare", "laintulkinta"],
    ["factsShare", "tosiasiaharkinta"],
  ] as const) {
    const column = quality?.column(key);
    if (!quality || !column) continue;
    for (let row = 0; row < quality.rows; row++) {
      const id = quality.parts.subjects[row]?.indicator;
      if (id !== undefined) yield { table: quality, row, column, id, item };
    }
  }
  const column = indicators?.column("actual");
  if (!indicators || !column) return;
  for (let row = 0; row < indicators.rows; row++) {
    const subject = indicators.parts.subjects[row];
    if (!subject) continue;
    yield { table: indicators, row, column, id: subject.indicator.id, item: subject.part === "" ? null : subject.part };
  }
}
