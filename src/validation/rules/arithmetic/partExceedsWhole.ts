import { atMost } from "../../../measures/compare";
import type { Observation, Rule } from "../../rule";
import type { ColumnData } from "../../tables/columnData";
import { scoreboardTables } from "../../tables/scoreboardTables";
import { shareColumns } from "../../tables/shareColumns";
import type { TableData } from "../../tables/tableData";

/** A part is larger than its whole. Outcomes are left to A01 where it can speak, the follow-up chain to A17. */
export const partExceedsWhole: Rule<"A04"> = {
  meta: {
    code: "A04",
    name: "part-exceeds-whole",
    severity: "error",
    category: "arithmetic",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check(context) {
    const { processing, efficiency, queues, followUp } = context;
    for (const table of scoreboardTables(context)) {
      if (table === followUp) continue;
      for (const { part, whole } of shareColumns(table)) yield* exceeding(table, part, whole);
      yield null;
    }
    if (processing) {
      const whole = processing.column("decided");
      yield* exceeding(processing, processing.column("overStatutory"), whole);
      const outcomes = (["positive", "negative", "other"] as const).map((key) => processing.column(key));
      const complete = (row: number): boolean => outcomes.every((column) => !Number.isNaN(column?.sound[row] ?? NaN));
      for (const part of outcomes) yield* exceeding(processing, part, whole, (row) => !complete(row));
    }
    if (efficiency) yield* exceeding(efficiency, efficiency.column("automatic"), efficiency.column("decisions"));
    if (queues) yield* exceeding(queues, queues.column("overTarget"), queues.column("closing"));
  },
};

function* exceeding<K extends string>(
  table: TableData<K>,
  part: ColumnData<K> | null,
  whole: ColumnData<K> | null,
  speaks: (row: number) => boolean = () => true,
): Generator<Observation<"A04">> {
  if (!part || !whole) return;
  const [parts, wholes] = [part.sound, whole.sound];
  for (let row = 0; row < table.rows; row++) {
    const [a, b] = [parts[row] ?? NaN, wholes[row] ?? NaN];
    if (!(a > b) || atMost(a, b) || !speaks(row)) continue;
    yield {
      rule: "A04",
      at: table.place(row, part),
      details: { part: { heading: part.spec.heading, value: a }, whole: { heading: whole.spec.heading, value: b } },
    };
  }
}
