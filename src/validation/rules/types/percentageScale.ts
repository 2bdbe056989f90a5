import type { Observation, Rule } from "../../rule";
import type { ColumnData } from "../../tables/columnData";
import type { TableData } from "../../tables/tableData";

/** A share above this was typed on the scale 0–100. */
const GREATEST_SHARE = 1.5;

/** A share was typed as 75 and not as 75 %, which is 0.75. A change from the former period may be of any size. */
export const percentageScale: Rule<"T07"> = {
  meta: {
    code: "T07",
    name: "percentage-scale",
    severity: "error",
    category: "types",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check({ processing, targets }) {
    if (processing) {
      yield* tooGreat(processing, processing.column("shareWithinTarget"));
      yield* tooGreat(processing, processing.column("targetShare"));
    }
    if (targets) yield* tooGreat(targets, targets.column("share"));
  },
};

function* tooGreat<K extends string>(table: TableData<K>, column: ColumnData<K> | null): Generator<Observation<"T07">> {
  if (!column || Math.max(column.greatest, -column.least) <= GREATEST_SHARE) return;
  for (let row = 0; row < table.rows; row++) {
    const value = column.numbers[row] ?? NaN;
    if (!(Math.abs(value) > GREATEST_SHARE) || table.formula(row, column) !== null) continue;
    yield { rule: "T07", at: table.place(row, column), details: { value, suggestion: value / 100 } };
  }
}
