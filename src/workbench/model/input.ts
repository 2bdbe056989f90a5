import { getNumfmtParseValueFilter } from "@univerjs/core";
import type { CellValue } from "../../scoreboard/cellValue";
import { isErrorText } from "./cellData";

/** What typing something into a cell makes of it; `format` is the number format that the typing itself brings. */
export interface ParsedInput {
  readonly value: CellValue;
  readonly format?: string;
}

/**
 * Reads a text as Excel reads what is typed in English: numbers, percentages, dates, TRUE and FALSE, error values.
 * A leading apostrophe and the number format `@` keep it a text.
 */
export function parseInput(text: string, numberFormat: string): ParsedInput {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === "@") return { value: text };
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (isErrorText(upper)) return { value: { error: upper } };
  const parsed = getNumfmtParseValueFilter(text);
  if (!parsed || typeof parsed.v !== "number") return { value: text };
  return parsed.z === undefined ? { value: parsed.v } : { value: parsed.v, format: parsed.z };
}
