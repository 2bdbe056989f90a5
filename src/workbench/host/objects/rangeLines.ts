import type { Area } from "../../../scoreboard/document";
import { booleanArgument, optional, recordArgument } from "../arguments";
import type { RangeTarget } from "../context";
import { ExcelError } from "../errors";
import type { HostObject } from "../hostObject";
import { rangeAreasObject } from "./rangeAreas";
import { requireWritable } from "./rangeCells";

type Lines = "rows" | "columns";

/** Excel gives no list of more merged areas than this. */
const mostMergedAreas = 512;

/** Whether all rows or columns of a range are hidden, null where some are. */
export function hidden({ host, sheetId, area }: RangeTarget, lines: Lines): boolean | null {
  const each = host.model.sheets.hidden.within(sheetId, area, lines);
  if (each.every((one) => !one)) return false;
  return each.every((one) => one) ? true : null;
}

export function setHidden({ host, sheetId, area }: RangeTarget, lines: Lines, value: unknown): void {
  const protection = host.model.protection.options(sheetId);
  const allowed = lines === "rows" ? protection?.allowFormatRows : protection?.allowFormatColumns;
  if (protection && allowed !== true) throw new ExcelError("AccessDenied");
  host.model.sheets.hidden.set(sheetId, area, lines, booleanArgument(value));
}

/** `getRowProperties` and `getColumnProperties`, as far as they tell what is hidden. */
export function lineProperties({ host, sheetId, area }: RangeTarget, lines: Lines, wanted: unknown): object[] {
  const name = lines === "rows" ? "rowHidden" : "columnHidden";
  const other = Object.keys(recordArgument(wanted)).find((key) => key !== name);
  if (other !== undefined) throw new ExcelError("ApiNotFound", `${other} is not among the ${lines}' properties here.`);
  return host.model.sheets.hidden.within(sheetId, area, lines).map((value) => ({ [name]: value }));
}

/** The merged areas that have a cell of a range. */
export function mergedAreas({ host, sheetId, area }: RangeTarget): HostObject | null {
  const areas = host.model.sheets.merges.within(sheetId, area);
  if (areas.length > mostMergedAreas) throw new ExcelError("GeneralException");
  return areas.length === 0 ? null : rangeAreasObject({ host, sheetId, areas, referenceId: null });
}

/** Merges a range, or each of its rows; only the first cell of a merged area keeps what it holds. */
export function merge(target: RangeTarget, across: unknown): void {
  const { host, sheetId, area } = target;
  requireUnprotected(target);
  const byRow = optional(across, booleanArgument, false);
  const parts = byRow
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  host.model.as("host", () => {
    for (const rest of byRow ? rightOf(area) : allButFirst(area)) host.model.writer.clearContents(sheetId, rest);
    host.model.sheets.merges.add(
      sheetId,
      parts.filter(({ rows, columns }) => rows * columns > 1),
    );
  });
}

export function unmerge(target: RangeTarget): void {
  requireUnprotected(target);
  target.host.model.sheets.merges.remove(target.sheetId, target.area);
}

/** On a protected sheet Excel merges nothing, whatever the protection allows. */
function requireUnprotected(target: RangeTarget): void {
  requireWritable(target);
  if (target.host.model.protection.isProtected(target.sheetId)) throw new ExcelError("AccessDenied");
}

function allButFirst(area: Area): Area[] {
  const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
  return [...rightOf({ ...area, rows: 1 }), ...(below.rows > 0 ? [below] : [])];
}

/** What lies beside the first column. */
function rightOf(area: Area): Area[] {
  return area.columns > 1 ? [{ ...area, column: area.column + 1, columns: area.columns - 1 }] : [];
}
