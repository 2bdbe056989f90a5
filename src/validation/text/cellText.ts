import { type CellValue, isCellError } from "../../scoreboard/cellValue";

/** What a cell holds as text: "" where it is empty, TRUE and FALSE, an error's name. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
