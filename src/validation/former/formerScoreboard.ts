import type { Agreement } from "../../agreement/schema";
import type { Period } from "../../measures/calendar/period";
import { type Sequence, sequenceOf } from "../../measures/calendar/periodBefore";
import { locateScoreboard } from "../../scoreboard/locate/scoreboard";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import { readContext } from "../context";
import type { WorkbookContext } from "../rule";
import { rowsByIdentity, rowIdentities } from "../tables/rowIdentity";
import { scoreboardTables } from "../tables/scoreboardTables";
import type { TableData } from "../tables/tableData";

/** The scoreboard of the former period, beside the one that is validated. */
export interface FormerScoreboard {
  /** `null` where its sheet Tiedot has none that can be read. */
  readonly period: Period | null;
  /** How the two periods follow one another, `null` where they do not or where either is unknown. */
  readonly sequence: Sequence | null;
  /** What ends the names of its sheets where they stand in the workbook itself; `null` where it is another workbook. */
  readonly sheets: string | null;
  /** Tables that both have, in the order of the layout's sheets; none where the periods do not follow one another. */
  readonly tables: readonly TablePair[];
}

/** A table and that of the former period. */
export interface TablePair {
  readonly table: TableData;
  readonly former: TableData;
  /** The former row of each row of the table, −1 where there is none. */
  readonly rows: Int32Array;
}

/**
 * Reads the former period's workbook and pairs its rows with those of the workbook, pausing now and then.
 * @param sheets what ends the names of the former period's sheets, `null` for those of another workbook
 */
export function* readFormer(
  snapshot: WorkbookSnapshot,
  workbook: WorkbookContext,
  agreement: Agreement,
  sheets: string | null = null,
): Generator<null, FormerScoreboard> {
  const former = yield* readContext(snapshot, locateScoreboard(snapshot), agreement, workbook.language);
  const [before, now] = [periodOf(former), periodOf(workbook)];
  const sequence = before && now && sequenceOf(before, now);
  if (sequence === null) return { period: before, sequence, sheets, tables: [] };
  const formerTables = new Map(scoreboardTables(former).map((table) => [table.parts.name, table]));
  const tables: TablePair[] = [];
  for (const table of scoreboardTables(workbook)) {
    const same = formerTables.get(table.parts.name);
    if (same) tables.push({ table, former: same, rows: pairedRows(table, same) });
    yield null;
  }
  return { period: before, sequence, sheets, tables };
}

function periodOf({ period }: WorkbookContext): Period | null {
  return period?.ok === true ? period.period : null;
}

function pairedRows(table: TableData, former: TableData): Int32Array {
  const formerRows = rowsByIdentity(former);
  const identityOf = rowIdentities(table);
  return Int32Array.from({ length: table.rows }, (_, row) => formerRows.get(identityOf(row)) ?? -1);
}
