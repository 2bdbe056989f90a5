import type { Area } from "../../../scoreboard/document";
import type { Observation, Rule, RuleContext } from "../../rule";
import { BLANK } from "../../tables/cellKind";
import type { ColumnData } from "../../tables/columnData";
import { infoCells, placeOf } from "../../tables/infoCells";
import type { TableData } from "../../tables/tableData";

/** A required cell is empty: one finding for a row, and one for a whole table that has no figures yet. Empty is never 0. */
export const emptyRequiredCell: Rule<"S11"> = {
  meta: {
    code: "S11",
    name: "empty-required-cell",
    severity: "warning",
    category: "structure",
    reads: "workbook",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check(context) {
    yield* emptyFields(context);
    const { processing, efficiency } = context;
    if (processing) yield* emptyCells(processing, processing.column("decided"), ["averageWhole", "withinTarget"]);
    if (efficiency) yield* emptyCells(efficiency, null, []);
  },
};

/** The period is left to M01. */
function* emptyFields(context: RuleContext): Generator<Observation<"S11">> {
  const heading = context.scoreboard.info?.table.spec.columns[1]?.heading ?? "";
  for (const { spec, cell, kind } of infoCells(context)) {
    if (spec.required !== true || spec.key === "period" || kind !== BLANK) continue;
    const row = { process: spec.label, kind: null };
    yield { rule: "S11", at: placeOf(cell), details: { row, headings: [heading], cells: 1 } };
  }
}

/** @param needless columns that have nothing to tell where `decided` is 0 */
function* emptyCells<K extends string>(
  table: TableData<K>,
  decided: ColumnData<K> | null,
  needless: readonly K[],
): Generator<Observation<"S11">> {
  const required = table.parts.columns.filter(({ spec }) => spec.required === true);
  if (required.every((column) => column.count(BLANK) === 0)) return;
  const rows = belongingRows(table);
  if (!rows) return;
  if (!rows.isStarted) {
    const at = { sheet: table.parts.sheet.name, area: spanned(table, rows.first, rows.last, required) };
    yield {
      rule: "S11",
      at,
      details: { row: null, headings: headingsOf(required), cells: rows.count * required.length },
    };
    return;
  }
  for (let row = rows.first; row <= rows.last; row++) {
    if (!required.some(({ kinds }) => kinds[row] === BLANK) || !table.belongs(row)) continue;
    const idle = decided?.numbers[row] === 0;
    const empty = required.filter(({ kinds, spec }) => kinds[row] === BLANK && !(idle && needless.includes(spec.key)));
    if (empty.length === 0) continue;
    const at = { sheet: table.parts.sheet.name, area: spanned(table, row, row, empty) };
    yield { rule: "S11", at, details: { row: table.rowName(row), headings: headingsOf(empty), cells: empty.length } };
  }
}

interface BelongingRows {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** Whether any of them has figures. */
  readonly isStarted: boolean;
}

/** `null` where no row belongs to the table. */
function belongingRows(table: TableData): BelongingRows | null {
  let [first, last, count, isStarted] = [-1, -1, 0, false];
  for (let row = 0; row < table.rows; row++) {
    if (!table.belongs(row)) continue;
    if (count === 0) first = row;
    last = row;
    count++;
    isStarted ||= table.filled[row] === 1;
  }
  return count === 0 ? null : { first, last, count, isStarted };
}

function headingsOf(columns: readonly ColumnData[]): string[] {
  return columns.map(({ spec }) => spec.heading);
}

function spanned<K extends string>(
  table: TableData<K>,
  first: number,
  last: number,
  columns: readonly ColumnData<K>[],
): Area {
  const places = columns.map(({ column }) => column);
  const column = Math.min(...places);
  const row = table.sheetRow(first);
  return { row, column, rows: table.sheetRow(last) - row + 1, columns: Math.max(...places) - column + 1 };
}
