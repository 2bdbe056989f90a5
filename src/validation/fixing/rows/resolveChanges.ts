import type { Agreement } from "../../../agreement/schema";
import type { WorkbookSnapshot } from "../../../scoreboard/snapshot";
import type { Change, RowChange } from "../../fix";
import type { Place } from "../../place";
import { withCells } from "../changedSheet";
import type { ArrangedCell, RowArrangement } from "./arrangement";
import { arrangeRows } from "./arrangeRows";
import { rowAfter } from "./rowMoves";
import type { RowRefusal } from "./rowRefusal";

/** Any change but those of rows. */
export type PlainChange = Exclude<Change, RowChange>;

/** Changes with those of rows written out. */
export interface ResolvedChanges {
  /** All but those of rows. */
  readonly others: readonly PlainChange[];
  /** In the order in which they are made, each on what those before it have left. */
  readonly arrangements: readonly RowArrangement[];
  /** The workbook after those. */
  readonly arranged: WorkbookSnapshot;
  /** The cells that those write, each once, as it is in the end. */
  readonly cells: readonly ArrangedCell[];
  readonly refusals: readonly RowRefusal[];
}

/** Writes changes of rows out for the workbook for which they were made. */
export function resolveChanges(
  snapshot: WorkbookSnapshot,
  changes: readonly Change[],
  agreement: Agreement,
): ResolvedChanges {
  const others = changes.filter((change): change is PlainChange => !isRowChange(change));
  const arrangements: RowArrangement[] = [];
  const refusals: RowRefusal[] = [];
  let present = snapshot;
  for (const change of changes.filter(isRowChange)) {
    const found = arrangeRows(present, change, agreement);
    if ("obstacle" in found) {
      refusals.push(found);
      continue;
    }
    arrangements.push(found);
    present = withArranged(present, [...found.cells, ...found.same]);
  }
  const cells = new Map(arrangements.flatMap((one) => one.cells.map((cell) => [keyOf(cell), cell] as const)));
  return { others, arrangements, arranged: present, cells: [...cells.values()], refusals };
}

export function isRowChange(change: Change): change is RowChange {
  return change.kind === "addRow" || change.kind === "sortRows";
}

/** A workbook with the cells of moved rows; their formulas show what they showed. */
function withArranged(snapshot: WorkbookSnapshot, cells: readonly ArrangedCell[]): WorkbookSnapshot {
  if (cells.length === 0) return snapshot;
  const sheets = snapshot.sheets.map((sheet) => {
    const ofSheet = cells.filter((cell) => cell.sheet === sheet.name);
    if (ofSheet.length === 0) return sheet;
    const written = withCells(sheet, ofSheet);
    const values = written.values.map((line) => [...line]);
    for (const { row, column, result } of ofSheet) {
      const line = values[row - written.row];
      if (line && result !== undefined) line[column - written.column] = result;
    }
    return { ...written, values };
  });
  return { ...snapshot, sheets };
}

/** Where a place is after rows have moved. */
export function placeAfter({ arrangements }: Pick<ResolvedChanges, "arrangements">, at: Place): Place {
  return arrangements.reduce<Place>((place, arrangement) => {
    const { sheet, area } = place;
    if (sheet !== arrangement.sheet || area === null) return place;
    return { sheet, area: { ...area, row: rowAfter(arrangement, area.row) } };
  }, at);
}

/** Rows of sheets that are new, where they stand in the end. */
export function isAdded({ arrangements }: Pick<ResolvedChanges, "arrangements">, { sheet, area }: Place): boolean {
  return arrangements.some(({ sheet: of, added }, index) => {
    if (added === null || of !== sheet) return false;
    const later = arrangements.slice(index + 1).filter((one) => one.sheet === of);
    return later.reduce((row, one) => rowAfter(one, row), added) === area?.row;
  });
}

function keyOf({ sheet, row, column }: ArrangedCell): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}
