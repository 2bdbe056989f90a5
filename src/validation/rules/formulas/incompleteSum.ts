import { sameSheet } from "../../formula/formulaReader";
import { type CoveredRows, sumCoverage } from "../../formula/sumCoverage";
import type { OwnFormula } from "../../formula/ownFormulas";
import { replacePieces } from "../../formula/replacePieces";
import { formulaFix } from "../../changes/formulaFix";
import type { Observation, Rule, RuleContext } from "../../rule";
import { scoreboardTables } from "../../tables/scoreboardTables";
import type { TableData } from "../../tables/tableData";
import { isTotalName } from "../../tables/totalNames";

/**
 * A sum that is not named as a total is taken for one when it leaves out at most this share of the rows, and those at an end of
 * the table: rows that were added after the sum was written. Subtotals of some processes leave out more.
 */
const MOST_LEFT_OUT = 0.1;

/** A sum over rows of a table leaves some of them out. */
export const incompleteSum: Rule<"F04"> = {
  meta: {
    code: "F04",
    name: "incomplete-sum",
    severity: "error",
    category: "formulas",
    reads: "workbook",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    const tables = scoreboardTables(context);
    for (const cell of yield* context.ownFormulas.read()) {
      const found = incomplete(context, tables, cell);
      if (found) yield observation(cell, found);
    }
  },
  /** Where the sum is one range that can grow to the whole table without reading itself or another total. */
  fixes(context, { at }) {
    const { sheet, area } = at;
    const cell = context.ownFormulas.known.find(
      (one) => one.sheet.name === sheet && one.row === area?.row && one.column === area.column,
    );
    const found = cell && incomplete(context, scoreboardTables(context), cell);
    if (!cell || !found) return [];
    const [range, another] = found.sum.ranges;
    const first = found.expected[0];
    const last = found.expected.at(-1);
    if (!range || another || range.token.type !== "reference" || first === undefined || last === undefined) return [];
    const { left, right, top, bottom } = range.reference;
    const [from, to] = [Math.min(first, top.at), Math.max(last, bottom.at)];
    const isOnSheet = sameSheet(range.reference.sheet, cell.sheet.name);
    const readsItself = isOnSheet && cell.row >= from && cell.row <= to && cell.column >= left && cell.column <= right;
    const text = withRows(cell.formula.slice(range.from, range.to), from, to);
    if (text === null || readsItself || found.totals.some((row) => row >= from && row <= to)) return [];
    return formulaFix(context, at, replacePieces(cell.formula, [{ from: range.from, to: range.to, text }]));
  },
};

const AREA = /^(.*!)?(\$?[A-Z]+\$?)(\d+):(\$?[A-Z]+\$?)(\d+)$/is;

/** An area with other rows, its sheet and `$` kept; `null` for what is no area from top to bottom. */
function withRows(area: string, from: number, to: number): string | null {
  const [, sheet = "", first = "", top, last = "", bottom] = AREA.exec(area) ?? [];
  if (Number(top) > Number(bottom) || top === undefined) return null;
  return `${sheet}${first}${String(from + 1)}:${last}${String(to + 1)}`;
}

interface Incomplete {
  readonly sum: CoveredRows;
  /** Rows of the sheet that a total reads, ascending. */
  readonly expected: readonly number[];
  readonly leftOut: readonly number[];
  /** Rows of the table that are totals themselves. */
  readonly totals: readonly number[];
}

function observation({ sheet, row, column, formula }: OwnFormula, { sum, leftOut }: Incomplete): Observation<"F04"> {
  const range = sum.ranges.map(({ from, to }) => formula.slice(from, to)).join(", ");
  return {
    rule: "F04",
    at: { sheet: sheet.name, area: { row, column, rows: 1, columns: 1 } },
    details: { range, rows: leftOut },
  };
}

function incomplete(context: RuleContext, tables: readonly TableData[], cell: OwnFormula): Incomplete | null {
  for (const sum of sumCoverage(context.formulas, cell)) {
    const table = tables.find(({ parts }) =>
      sum.ranges.every(({ reference }) => sameSheet(reference.sheet, parts.sheet.name)),
    );
    const found = table && leftOutOf(table, sum, cell);
    if (found) return found;
  }
  return null;
}

function leftOutOf(table: TableData, sum: CoveredRows, cell: OwnFormula): Incomplete | null {
  const columns = table.parts.columns.map(({ column }) => column);
  if (!sum.ranges.every(({ reference }) => columns.some((one) => one >= reference.left && one <= reference.right)))
    return null;
  const expected: number[] = [];
  const named = new Set(table.totalRows);
  const totals = table.totalRows.map((row) => table.sheetRow(row));
  for (let row = 0; row < table.rows; row++) {
    const sheetRow = table.sheetRow(row);
    const isOwn = cell.sheet === table.parts.sheet && sheetRow === cell.row;
    if (!isOwn && !named.has(row) && table.belongs(row)) expected.push(sheetRow);
  }
  const leftOut = expected.filter((row) => !sum.covers(row));
  const covered = expected.length - leftOut.length;
  if (leftOut.length === 0 || covered < 2) return null;
  const isTotal =
    isNamedTotal(cell) || (leftOut.length <= expected.length * MOST_LEFT_OUT && isAtEnd(expected, leftOut));
  return isTotal ? { sum, expected, leftOut, totals } : null;
}

/** Whether the rows left out are the first or the last ones. */
function isAtEnd(expected: readonly number[], leftOut: readonly number[]): boolean {
  const [first, last] = [expected.indexOf(leftOut[0] ?? 0), expected.indexOf(leftOut.at(-1) ?? 0)];
  return last - first + 1 === leftOut.length && (first === 0 || last === expected.length - 1);
}

/** Whether the nearest text to the left in the row, or the cell above, calls the figure a total of all. */
function isNamedTotal({ sheet, row, column }: OwnFormula): boolean {
  const above = sheet.values[row - 1 - sheet.row]?.[column - sheet.column];
  const toTheLeft = sheet.values[row - sheet.row]
    ?.slice(0, column - sheet.column)
    .findLast((value) => typeof value === "string" && value !== "");
  return [toTheLeft, above].some((value) => typeof value === "string" && isTotalName(value));
}
