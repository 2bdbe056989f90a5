import { nameKey } from "../../agreement/processNames";
import { infoLayout, type InfoField } from "../layout/info";
import type { FieldSpec, TableSpec } from "../layout/spec";
import type { CellValue } from "../cellValue";
import type { SheetSnapshot } from "../snapshot";
import type { Cell } from "./cell";
import { locateTable, type LocatedTable } from "./locateTable";

type InfoColumn = "key" | "value" | "explanation";

const HEADINGS: TableSpec<InfoColumn> = {
  sheet: infoLayout.sheet,
  table: infoLayout.table,
  since: 1,
  rowKeys: ["key"],
  columns: infoLayout.headings.map((heading, index) => ({
    key: (["key", "value", "explanation"] as const)[index] ?? "explanation",
    heading,
    type: "text",
    unit: "",
    numberFormat: "@",
    entry: "fixed",
    width: 0,
  })),
};

/** The sheet Tiedot as it stands in a workbook. */
export interface LocatedInfo {
  readonly table: LocatedTable<InfoColumn>;
  /** The value cell of each field whose label was found. */
  readonly fields: ReadonlyMap<InfoField, Cell>;
  readonly missing: readonly FieldSpec<InfoField>[];
  /** Version of the template that the workbook was made from, the first where the cell does not say. */
  readonly templateVersion: number;
}

const FIRST_VERSION = 1;

export function locateInfo(sheets: readonly SheetSnapshot[]): LocatedInfo | null {
  const table = locateTable(HEADINGS, sheets);
  if (!table) return null;
  const fields = new Map<InfoField, Cell>();
  for (const row of table.rows) {
    const label = row.cell("key")?.value;
    const field = typeof label === "string" && infoLayout.fields.find((spec) => nameKey(spec.label) === nameKey(label));
    const value = row.cell("value");
    if (field && value && !fields.has(field.key)) fields.set(field.key, value);
  }
  return {
    table,
    fields,
    missing: infoLayout.fields.filter((spec) => !fields.has(spec.key)),
    templateVersion: versionIn(fields.get("templateVersion")?.value),
  };
}

function versionIn(value: CellValue | undefined): number {
  const version = typeof value === "string" || typeof value === "number" ? Number(value) : NaN;
  return version >= FIRST_VERSION ? version : FIRST_VERSION;
}
