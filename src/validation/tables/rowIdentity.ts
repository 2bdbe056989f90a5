import { nameKey } from "../../agreement/processNames";
import type { TableData } from "./tableData";

/**
 * What tells the rows of a table apart wherever they stand: what a row names, the kind of permit and the year.
 * "" for a row that names nothing.
 */
export function rowIdentities(table: TableData): (row: number) => string {
  const { subjects, names, kinds, hasKinds, rowKeys, columns } = table.parts;
  const year = rowKeys.includes("year") ? columns.find(({ spec }) => spec.key === "year") : undefined;
  return (row) => {
    const name = subjects[row]?.label ?? names[row] ?? "";
    if (name === "") return "";
    const kind = hasKinds ? [kinds[row] ?? ""] : [];
    return [nameKey(name), ...kind, ...(year ? [String(year.numbers[row])] : [])].join("|");
  };
}

/** The row of each identity; of several alike none, since it cannot be told which is meant. */
export function rowsByIdentity(table: TableData): ReadonlyMap<string, number> {
  const identityOf = rowIdentities(table);
  const rows = new Map<string, number>();
  const ambiguous = new Set<string>([""]);
  for (let row = 0; row < table.rows; row++) {
    const identity = identityOf(row);
    if (rows.has(identity)) ambiguous.add(identity);
    else rows.set(identity, row);
  }
  for (const identity of ambiguous) rows.delete(identity);
  return rows;
}
