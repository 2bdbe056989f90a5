import type { SheetSnapshot, WorkbookSnapshot } from "../../scoreboard/snapshot";
import type { RuleContext } from "../rule";
import { scoreboardTables } from "../tables/scoreboardTables";
import type { SheetEdit } from "./figureEdits";

/** Whether every edited row belongs to its table now if it did before: what the rows of a table are would change else. */
export function belongAsBefore(window: RuleContext, edits: readonly SheetEdit[]): boolean {
  return edits.every(({ table, rows }) => {
    const later = scoreboardTables(window).find(({ parts }) => parts.name === table?.parts.name);
    return !table || rows.every((row, index) => table.belongs(row) === later?.belongs(index));
  });
}

/**
 * The context as it is after edits. Its tables are those of the former context, which holds no longer.
 * @param window the edited rows as they stand now
 * @returns also whether a column's numbers now mostly have another format
 */
export function updateContext(
  context: RuleContext,
  window: RuleContext,
  edits: readonly SheetEdit[],
  after: WorkbookSnapshot,
): { readonly context: RuleContext; readonly isReformatted: boolean } {
  let isReformatted = false;
  for (const { table, rows } of edits) {
    const later = scoreboardTables(window).find(({ parts }) => parts.name === table?.parts.name);
    if (!table || !later) continue;
    const formats = table.parts.columns.map((column) => column.formats.usual);
    table.take(later, rows);
    isReformatted ||= table.parts.columns.some((column, index) => column.formats.usual !== formats[index]);
  }
  const sheets = sheetsAfter(context.snapshot, edits);
  context.ownFormulas.refresh(sheets);
  return { context: { ...context, snapshot: { ...after, sheets } }, isReformatted };
}

/** Those of the former snapshot where nothing was edited, so that who compares them knows them again. */
function sheetsAfter({ sheets }: WorkbookSnapshot, edits: readonly SheetEdit[]): SheetSnapshot[] {
  const edited = new Map(edits.map(({ sheet }) => [sheet.name, sheet]));
  return sheets.map((sheet) => edited.get(sheet.name) ?? sheet);
}
