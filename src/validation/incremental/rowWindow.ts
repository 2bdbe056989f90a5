import type { SheetSnapshot, WorkbookSnapshot } from "../../scoreboard/snapshot";
import { formulaColumns } from "../formula/formulaColumns";
import type { RuleContext } from "../rule";
import { rowsAlone } from "../tables/rowsAlone";
import type { RowSubject } from "../tables/rowSubjects";
import { scoreboardTables } from "../tables/scoreboardTables";
import type { TableData } from "../tables/tableData";
import type { SheetEdit } from "./figureEdits";

/** What rules read of the edited rows, as they stand now and as if there were no others. */
export function rowWindow(context: RuleContext, edits: readonly SheetEdit[], after: WorkbookSnapshot): RuleContext {
  const editOf = new Map<unknown, SheetEdit>(edits.map((edit) => [edit.table, edit]));
  const alone = <K extends string, S extends RowSubject>(table: TableData<K, S> | null): TableData<K, S> | null => {
    const edit = table && editOf.get(table);
    return edit ? rowsAlone(table, edit.rows, edit.sheet, after.calculated) : null;
  };
  const { former } = context;
  const tables = {
    processing: alone(context.processing),
    efficiency: alone(context.efficiency),
    targets: alone(context.targets),
    costRecovery: alone(context.costRecovery),
    quality: alone(context.quality),
    automation: alone(context.automation),
    queues: alone(context.queues),
    followUp: alone(context.followUp),
    riskModel: alone(context.riskModel),
    missions: alone(context.missions),
    indicators: alone(context.indicators),
  };
  const window = { ...context, ...tables, snapshot: { ...after, sheets: edits.flatMap(partsOf) } };
  const read = new Map(scoreboardTables(window).map((table) => [table.parts.name, table]));
  const pairs = (former?.tables ?? []).flatMap((pair) => {
    const rows = editOf.get(pair.table)?.rows;
    const table = read.get(pair.table.parts.name);
    return rows && table ? [{ ...pair, table, rows: rows.map((row) => pair.rows[row] ?? -1) }] : [];
  });
  return {
    ...window,
    formulaColumns: formulaColumns([...read.values()]),
    former: former && { ...former, tables: pairs },
  };
}

/** The edited rows of a sheet, those below each other as one part. */
function partsOf({ sheet, sheetRows }: SheetEdit): SheetSnapshot[] {
  const runs: { readonly from: number; to: number }[] = [];
  for (const row of sheetRows) {
    const run = runs.at(-1);
    if (run?.to === row) run.to++;
    else runs.push({ from: row, to: row + 1 });
  }
  return runs.map(({ from, to }) => {
    const [first, last] = [from - sheet.row, to - sheet.row];
    return {
      ...sheet,
      row: from,
      values: sheet.values.slice(first, last),
      formulas: sheet.formulas.slice(first, last),
      numberFormats: sheet.numberFormats.slice(first, last),
    };
  });
}
