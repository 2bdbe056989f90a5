import type { ICommandInfo } from "@univerjs/core";
import type { Area } from "../../scoreboard/document";
import type { LineChange } from "./areaStore";
import { boundingArea, cellArea } from "./areas";
import type { SelectionParams } from "./selection";

/** What a Univer command that has run means for the model. */
export type GridChange =
  | { readonly type: "edited"; readonly sheetId: string; readonly area: Area }
  | { readonly type: "calculated"; readonly sheetId: string }
  | { readonly type: "selected"; readonly params: SelectionParams }
  | { readonly type: "lines"; readonly sheetId: string; readonly change: LineChange }
  | { readonly type: "sheetAdded" | "sheetRemoved" | "sheetRenamed" | "sheetActivated"; readonly sheetId: string };

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheet?: { readonly id: string };
  readonly range?: { startRow: number; endRow: number; startColumn: number; endColumn: number };
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, object | null>> | null>>;
  readonly selections?: SelectionParams["selections"];
  readonly type?: number;
}

const lineCommands = new Map<string, Pick<LineChange, "kind" | "lines">>([
  ["sheet.mutation.insert-row", { kind: "insert", lines: "rows" }],
  ["sheet.mutation.remove-rows", { kind: "remove", lines: "rows" }],
  ["sheet.mutation.insert-col", { kind: "insert", lines: "columns" }],
  ["sheet.mutation.remove-col", { kind: "remove", lines: "columns" }],
]);

const sheetCommands = new Map<string, "sheetRemoved" | "sheetRenamed" | "sheetActivated">([
  ["sheet.mutation.remove-sheet", "sheetRemoved"],
  ["sheet.mutation.set-worksheet-name", "sheetRenamed"],
  ["sheet.operation.set-worksheet-active", "sheetActivated"],
]);

/** Reads a command of this workbook; null for those that change nothing the model tells of. */
export function gridChange(command: Readonly<ICommandInfo>, unitId: string, fromFormula: boolean): GridChange | null {
  const params: Params = command.params ?? {};
  if (params.unitId !== unitId) return null;
  const { subUnitId: sheetId } = params;
  if (command.id === "sheet.mutation.insert-sheet" && params.sheet) {
    return { type: "sheetAdded", sheetId: params.sheet.id };
  }
  if (sheetId === undefined) return null;
  if (command.id === "sheet.mutation.set-range-values") {
    if (fromFormula) return { type: "calculated", sheetId };
    const area = contentArea(params.cellValue ?? {});
    return area && { type: "edited", sheetId, area };
  }
  if (command.id === "sheet.operation.set-selections" && params.selections) {
    const { selections, type } = params;
    return { type: "selected", params: { subUnitId: sheetId, selections, ...(type === undefined ? {} : { type }) } };
  }
  const lines = lineCommands.get(command.id);
  if (lines && params.range) {
    const { startRow, endRow, startColumn, endColumn } = params.range;
    const [start, end] = lines.lines === "rows" ? [startRow, endRow] : [startColumn, endColumn];
    return { type: "lines", sheetId, change: { ...lines, start, count: end - start + 1 } };
  }
  const type = sheetCommands.get(command.id);
  return type ? { type, sheetId } : null;
}

/** The rectangle of the cells whose content, not only style, is set. */
function contentArea(cellValue: NonNullable<Params["cellValue"]>): Area | null {
  let area: Area | null = null;
  for (const [row, line] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell !== null && !("v" in cell || "f" in cell || "p" in cell || "si" in cell)) continue;
      const one = cellArea(Number(row), Number(column));
      area = area ? boundingArea(area, one) : one;
    }
  }
  return area;
}
