import { type CellValue, isCellError } from "../scoreboard/cellValue";
import { formatKind } from "../scoreboard/numberFormat";
import { isShownAsDate } from "../measures/calendar/serialDate";
import { errorName } from "./errorNames";
import { formatsOf } from "./format";
import type { Language } from "./language";
import { localResult } from "./localFormula";
import { serialDateText } from "./serialDateText";

const DECIMALS = 4;
const MINUS: Readonly<Record<Language, string>> = { fi: "−", sv: "−", en: "-" };

/**
 * What a cell holds as a person of the language reads it: a percentage and a date by the cell's number format, other figures with
 * up to four decimals.
 * @example cellText("fi", 0.2814, "0.0 %") // "28,14 %"
 */
export function cellText(language: Language, value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (isCellError(value)) return errorName(language, value.error);
  if (typeof value === "boolean") return localResult(language, value ? "TRUE" : "FALSE");
  if (typeof value === "string") return value;
  // A year has no thousands.
  if (numberFormat === "0" && Number.isInteger(value)) return String(value).replace("-", MINUS[language]);
  const kind = formatKind(numberFormat);
  if (kind === "percent") return formatsOf(language).percent(value);
  if (kind === "date" && isShownAsDate(value)) return serialDateText(language, value);
  return formatsOf(language).number(value, DECIMALS);
}
