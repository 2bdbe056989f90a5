import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { type CellValue, isCellError } from "../../scoreboard/cellValue";
import { fromEngineError } from "./engineValues";

const errorTexts = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#CYCLE!",
  "#ERROR!",
  "#BUSY!",
  "#GETTING_DATA",
]);

export function isErrorText(text: string): boolean {
  return errorTexts.has(text);
}

/** The value of a cell as Univer keeps it. `hasFormula` tells a formula's empty text from an empty cell. */
export function valueOf(cell: Nullable<ICellData>, hasFormula: boolean): CellValue {
  if (!cell) return null;
  const text = cell.p?.body?.dataStream.replace(/\r?\n$/, "");
  const value = cell.v ?? text ?? null;
  if (value === null) return null;
  if (cell.t === CellValueType.BOOLEAN || typeof value === "boolean") return value === true || Number(value) === 1;
  if (typeof value === "number") return value;
  if (value === "") return hasFormula ? "" : null;
  if (cell.t === CellValueType.NUMBER && value.trim() !== "" && !Number.isNaN(Number(value))) return Number(value);
  if (cell.t !== CellValueType.FORCE_STRING && isErrorText(value)) return { error: fromEngineError(value) };
  return value;
}

/** What to put into a cell so that it holds the value and nothing of what it held. */
export function dataOf(value: CellValue): ICellData {
  const bare: ICellData = { f: null, si: null, p: null, custom: null };
  if (value === null) return { ...bare, v: null, t: null };
  if (isCellError(value)) return { ...bare, v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { ...bare, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...bare, v: value, t: CellValueType.NUMBER };
  const likeNumber = value.trim() !== "" && !Number.isNaN(Number(value));
  const forced = likeNumber || isErrorText(value) || /^(?:true|false)$/i.test(value);
  return { ...bare, v: value, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
