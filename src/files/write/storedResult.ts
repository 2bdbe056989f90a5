import { type CellValue, isCellError } from "../../scoreboard/cellValue";
import { escapeXml } from "../read/xmlText";

/** Type and text of a result as a file stores it; an empty cell has neither. */
export interface StoredResult {
  readonly type: string | null;
  readonly text: string | null;
}

export function storedResult(value: CellValue): StoredResult {
  if (value === null) return { type: null, text: null };
  if (isCellError(value)) return { type: "e", text: value.error };
  if (typeof value === "number") return { type: null, text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  return { type: "str", text: value };
}

/** @param prefix of the sheet's namespace, with its colon, where the XML has one */
export function resultElement({ text }: StoredResult, prefix = ""): string {
  if (text === null) return "";
  const space = text === text.trim() ? "" : ' xml:space="preserve"';
  return `<${prefix}v${space}>${escapeXml(text)}</${prefix}v>`;
}
