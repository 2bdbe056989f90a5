import type { Observation, Rule } from "../../rule";
import { RowIndex } from "../../tables/rowIndex";
import { templateRows, type TemplateRows } from "../../tables/templateRows";

/** Rows stand in another order than the template's: one finding for a table, at the first row that differs. */
export const rowOrder: Rule<"S07"> = {
  meta: {
    code: "S07",
    name: "row-order",
    severity: "info",
    category: "structure",
    reads: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    for (const rows of templateRows(context)) {
      yield* outOfOrder(rows);
      yield null;
    }
  },
  fixes(_, { at: { sheet } }) {
    return sheet === null ? [] : [{ consent: "ask", changes: [{ kind: "sortRows", sheet }] }];
  },
};

/** Silent where a row is there twice: that is S05, and the order of the two means nothing. */
function* outOfOrder({ table, rows }: TemplateRows): Generator<Observation<"S07">> {
  const present = RowIndex.of(table, false);
  const column = table.subjectColumn;
  if (!present || !column) return;
  const inTemplate: number[] = [];
  for (const name of rows) {
    const [row, again] = present.rowsOf(name);
    if (again !== undefined) return;
    if (row !== undefined) inTemplate.push(row);
  }
  const onSheet = [...inTemplate].sort((a, b) => a - b);
  const first = onSheet.findIndex((row, index) => row !== inTemplate[index]);
  const [found, expected] = [onSheet[first], inTemplate[first]];
  if (found === undefined || expected === undefined) return;
  const details = { found: RowIndex.nameOf(table, found), expected: RowIndex.nameOf(table, expected) };
  yield { rule: "S07", at: table.place(found, column), details };
}
