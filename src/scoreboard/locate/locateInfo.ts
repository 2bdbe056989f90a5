import { LANGUAGES } from "../../agreement/language";
import { nameKey } from "../../agreement/processNames";
import { infoLayout, type InfoField } from "../layout/info";
import { layouts } from "../layout/layouts";
import type { FieldSpec, FieldsSpec, TableSpec } from "../layout/spec";
import type { CellValue } from "../cellValue";
import type { SheetSnapshot } from "../snapshot";
import { layoutWords } from "../words";
import type { Cell } from "./cell";
import { locateTable, type LocatedTable } from "./locateTable";

export type InfoColumn = "key" | "value" | "explanation";

/** The sheet Tiedot as it stands in a workbook. */
export interface LocatedInfo {
  /** The layout in the language of its headings. */
  readonly spec: FieldsSpec<InfoField>;
  readonly table: LocatedTable<InfoColumn>;
  /** The value cell of each field whose label was found. */
  readonly fields: ReadonlyMap<InfoField, Cell>;
  readonly missing: readonly FieldSpec<InfoField>[];
  /** Version of the template that the workbook was made from, the first where the cell does not say. */
  readonly templateVersion: number;
}

const FIRST_VERSION = 1;

/** The fields by their labels in every language, as `nameKey` spells them. */
const FIELDS: ReadonlyMap<string, InfoField> = new Map(
  LANGUAGES.flatMap((language) =>
    infoLayout.fields.map(({ key }) => [nameKey(layoutWords(language).info.labels[key]), key] as const),
  ),
);

export function locateInfo(sheets: readonly SheetSnapshot[]): LocatedInfo | null {
  const table = locateTable(
    [headingsOf(layouts("fi").info), headingsOf(layouts("sv").info), headingsOf(layouts("en").info)],
    sheets,
  );
  if (!table) return null;
  const fields = new Map<InfoField, Cell>();
  for (const row of table.rows) {
    const label = row.cell("key")?.value;
    const field = typeof label === "string" ? FIELDS.get(nameKey(label)) : undefined;
    const value = row.cell("value");
    if (field !== undefined && value && !fields.has(field)) fields.set(field, value);
  }
  const spec = layouts(table.spec.language).info;
  return {
    spec,
    table,
    fields,
    missing: spec.fields.filter(({ key }) => !fields.has(key)),
    templateVersion: versionIn(fields.get("templateVersion")?.value),
  };
}

function headingsOf({
  language,
  sheet,
  table,
  headings: [key, value, explanation],
}: FieldsSpec<InfoField>): TableSpec<InfoColumn> {
  const column = { type: "text", unit: "", numberFormat: "@", entry: "fixed", width: 0 } as const;
  return {
    language,
    sheet,
    table,
    since: 1,
    rowKeys: ["key"],
    columns: [
      { key: "key", heading: key, ...column },
      { key: "value", heading: value, ...column },
      { key: "explanation", heading: explanation, ...column },
    ],
  };
}

function versionIn(value: CellValue | undefined): number {
  const version = typeof value === "string" || typeof value === "number" ? Number(value) : NaN;
  return version >= FIRST_VERSION ? version : FIRST_VERSION;
}
