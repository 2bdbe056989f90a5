import type { PermitKind } from "../../agreement/schema";
import { classifyText } from "../text/classifyText";
import type { ColumnData } from "./columnData";
import type { TableData } from "./tableData";

/** What tells the rows of a table apart: the process or group, the kind of permit, the year. */
export function rowKey(label: string, kind: PermitKind | null, year: number | null): string {
  return `${label}|${kind ?? ""}|${year === null ? "" : String(year)}`;
}

/**
 * The rows of a table by what tells them apart, or `null` where the headings for that are missing.
 * @param guess whether a misspelt name stands for the one it most likely means
 */
export function rowKeys<K extends string>(
  table: TableData<K>,
  guess: boolean,
): ReadonlyMap<string, readonly number[]> | null {
  const { subjects, suggested, kinds, hasKinds, missing, columns } = table.parts;
  if (["process", "kind", "year"].some((key) => missing.has(key))) return null;
  const year = columns.find(({ spec }) => spec.key === "year");
  const keys = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const subject = subjects[row] ?? (guess ? suggested[row] : null);
    const kind = kinds[row] ?? null;
    if (!subject || (hasKinds && kind === null)) continue;
    const key = rowKey(subject.label, hasKinds ? kind : null, year ? yearIn(table, row, year) : null);
    const rows = keys.get(key);
    if (rows) rows.push(row);
    else keys.set(key, [row]);
  }
  return keys;
}

/** The year of a row, also where it is text: that is a finding of its own. */
function yearIn<K extends string>(table: TableData<K>, row: number, column: ColumnData<K>): number | null {
  const value = table.value(row, column);
  if (typeof value === "number") return value;
  const figure = typeof value === "string" ? classifyText(value, "number") : null;
  return figure && "number" in figure ? figure.number : null;
}
