import type { LineSpan } from "../../../scoreboard/snapshot";
import type { Place } from "../../place";
import type { Rule } from "../../rule";
import { type DataArea, dataAreas } from "../../tables/dataAreas";

/** Rows or columns of a table are hidden, by hand or by a filter: one finding for all rows and one for all columns of a table. */
export const hiddenLines: Rule<"S08"> = {
  meta: {
    code: "S08",
    name: "hidden-lines",
    severity: "warning",
    category: "structure",
    reads: "structure",
    clause: "",
    fix: "auto",
    yieldsTo: [],
  },
  *check(context) {
    for (const data of dataAreas(context)) {
      const { sheet } = data;
      const rows = within(sheet.hiddenRows, data.area.row, data.area.rows);
      if (rows.length > 0)
        yield { rule: "S08", at: place(data, "rows", rows), details: { lines: "rows", spans: rows } };
      const columns = within(sheet.hiddenColumns, data.area.column, data.area.columns).filter(({ from, count }) =>
        data.columns.some((column) => column >= from && column < from + count),
      );
      if (columns.length > 0) {
        yield { rule: "S08", at: place(data, "columns", columns), details: { lines: "columns", spans: columns } };
      }
    }
  },
  fixes(_, { at: { sheet }, details: { lines, spans } }) {
    if (sheet === null) return [];
    const kind = lines === "rows" ? "showRows" : "showColumns";
    return [{ consent: "auto", changes: spans.map(({ from, count }) => ({ kind, sheet, from, count })) }];
  },
};

/** The part of each span that lies on some of the lines. */
function within(spans: readonly LineSpan[], first: number, lines: number): LineSpan[] {
  return spans
    .map(({ from, count }) => {
      const start = Math.max(from, first);
      return { from: start, count: Math.min(from + count, first + lines) - start };
    })
    .filter(({ count }) => count > 0);
}

/** The first span, across the data area. */
function place({ sheet, area }: DataArea, lines: "rows" | "columns", [first]: readonly LineSpan[]): Place {
  const { from, count } = first ?? { from: 0, count: 1 };
  const across = lines === "rows" ? { ...area, row: from, rows: count } : { ...area, column: from, columns: count };
  return { sheet: sheet.name, area: across };
}
