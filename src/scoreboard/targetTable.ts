import { LANGUAGES } from "../agreement/language";
import { nameKey, type ProcessNames } from "../agreement/processNames";
import type { PermitKind, StatutoryMaximum, Target } from "../agreement/schema";
import { type CellValue, isBlank, isCellError } from "./cellValue";
import { readChoice } from "./layout/choiceWords";
import { layouts } from "./layout/layouts";
import type { TargetColumn } from "./layout/targets";

/** Why a row of the workbook's own target table cannot be used. */
export type TargetRowProblem =
  | { readonly problem: "broken"; readonly text: string }
  | { readonly problem: "duplicate" }
  | { readonly problem: "error"; readonly error: string };

export interface TargetRow {
  readonly target: Target | null;
  readonly statutory: StatutoryMaximum | null;
}

/** The workbook's own target table (sheet Tavoitteet), read by its headings in whatever order they are. */
export interface TargetTable {
  /** The row of a process, year and kind; `null` where the table has none. A broken row spoils itself only. */
  row(process: string, year: number, kind: PermitKind): TargetRow | TargetRowProblem | null;
  /** The newest row of a process and kind, for what does not vary by year. */
  newestRow(process: string, kind: PermitKind): TargetRow | TargetRowProblem | null;
  hasProcess(process: string): boolean;
}

export type TargetTableReading =
  { readonly ok: true; readonly table: TargetTable } | { readonly ok: false; readonly missingHeading: string };

type Cells = readonly (readonly (CellValue | undefined)[])[];
type RowReading = TargetRow | TargetRowProblem;

const NEEDED: readonly TargetColumn[] = ["process", "kind", "year", "whole"];

/**
 * Reads a target table.
 * @param cells the table with its heading row, such as `Tavoitteet[#All]`
 * @param names the agreement's process names, so that any of them finds a row
 */
export function readTargetTable(cells: Cells, names: ProcessNames): TargetTableReading {
  const headings = new Map(
    (cells[0] ?? []).map((value, index) => [typeof value === "string" ? nameKey(value) : "", index]),
  );
  const columns = columnsUnder(headings);
  if ("missingHeading" in columns) return { ok: false, ...columns };
  const key = (process: string): string => names.find(process)?.id ?? nameKey(process);
  const rows = new Map<string, Map<number, Map<PermitKind, RowReading>>>();
  for (const row of cells.slice(1)) {
    const cell = (column: TargetColumn): CellValue => row[columns.get(column) ?? -1] ?? null;
    const process = cell("process");
    const year = cell("year");
    if (typeof process !== "string" || typeof year !== "number") continue;
    const kinds = entry(
      entry(rows, key(process), () => new Map<number, Map<PermitKind, RowReading>>()),
      year,
      () => new Map<PermitKind, RowReading>(),
    );
    const kind = kindOf(cell("kind"));
    kinds.set(kind, kinds.has(kind) ? { problem: "duplicate" } : readRow(cell));
  }
  return {
    ok: true,
    table: {
      row: (process, year, kind) => rows.get(key(process))?.get(year)?.get(kind) ?? null,
      newestRow: (process, kind) => {
        const years = [...(rows.get(key(process)) ?? [])].filter(([, kinds]) => kinds.has(kind));
        const [newest] = years.sort(([a], [b]) => b - a);
        return newest?.[1].get(kind) ?? null;
      },
      hasProcess: (process) => rows.has(key(process)),
    },
  };
}

/** The columns by their headings in the language that finds most of them, or a heading that it does not find. */
function columnsUnder(
  headings: ReadonlyMap<string, number>,
): ReadonlyMap<TargetColumn, number> | { readonly missingHeading: string } {
  const inLanguages = LANGUAGES.map((language) => {
    const { columns } = layouts(language).tables.targets;
    const found = columns.flatMap(({ key, heading }) => {
      const column = headings.get(nameKey(heading));
      return column === undefined ? [] : [[key, column] as const];
    });
    return { columns, found: new Map(found) };
  });
  const [best] = inLanguages.sort((a, b) => b.found.size - a.found.size);
  const missing = best?.columns.find(({ key }) => NEEDED.includes(key) && !best.found.has(key));
  return missing ? { missingHeading: missing.heading } : (best?.found ?? new Map());
}

/** The kind that a cell of the column Lupatyyppi names; first where it is blank. */
export function kindOf(value: CellValue): PermitKind {
  return (typeof value === "string" ? readChoice("permitKind", value) : null) ?? "first";
}

function readRow(cell: (column: TargetColumn) => CellValue): RowReading {
  const figures = new Map<TargetColumn, number>();
  for (const column of ["whole", "migri", "share", "statutory"] as const) {
    const value = cell(column);
    if (isBlank(value)) continue;
    if (isCellError(value)) return { problem: "error", error: value.error };
    if (typeof value !== "number" || !(value > 0)) return { problem: "broken", text: String(value) };
    figures.set(column, value);
  }
  const unit = cell("unit");
  const inMonths = typeof unit === "string" && readChoice("timeUnit", unit) === "kk";
  return { target: targetFrom(figures, inMonths), statutory: statutoryFrom(figures.get("statutory"), inMonths) };
}

function targetFrom(figures: ReadonlyMap<TargetColumn, number>, inMonths: boolean): Target | null {
  const whole = figures.get("whole");
  const migri = figures.get("migri");
  const share = figures.get("share");
  if (whole === undefined) return null;
  if (inMonths) return { form: "months", months: whole };
  if (share !== undefined) return { form: "share", days: whole, share };
  if (migri !== undefined) return { form: "averages", migriDays: migri, wholeDays: whole };
  return { form: "days", days: whole };
}

function statutoryFrom(value: number | undefined, inMonths: boolean): StatutoryMaximum | null {
  if (value === undefined) return null;
  return inMonths ? { form: "months", tiers: [value] } : { form: "days", days: value };
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
