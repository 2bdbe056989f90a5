import { infoLayout } from "../../scoreboard/layout/info";
import type { Fix } from "../fix";
import type { Place } from "../place";
import type { RuleContext } from "../rule";
import { scoreboardTables } from "../tables/scoreboardTables";

/** In a cell of this format a formula would stay a text. */
const TEXT_FORMAT = "@";

/** The fix that writes a formula into one cell; the cell gets the layout's number format only where its own is that of text. */
export function formulaFix(context: RuleContext, { sheet, area }: Place, formula: string): Fix[] {
  if (sheet === null || !area || formula === "") return [];
  const { row, column } = area;
  const snapshot = context.snapshot.sheets.find(({ name }) => name === sheet);
  const isText = snapshot?.numberFormats[row - snapshot.row]?.[column - snapshot.column] === TEXT_FORMAT;
  const numberFormat = isText ? layoutFormat(context, sheet, row, column) : null;
  const change = { kind: "cell", sheet, row, column, to: { formula }, ...(numberFormat && { numberFormat }) } as const;
  return [{ consent: "ask", changes: [change] }];
}

function layoutFormat(context: RuleContext, sheet: string, row: number, column: number): string {
  const table = scoreboardTables(context).find(({ parts }) => parts.sheet.name === sheet);
  const found = table?.parts.columns.find((one) => one.column === column)?.spec;
  const field = infoLayout.fields.find(({ key }) => {
    const cell = context.scoreboard.info?.fields.get(key);
    return cell?.sheet === sheet && cell.row === row;
  });
  return (found ?? field)?.numberFormat ?? "General";
}
