import { type Period, periodDays, periodId, periodYear } from "../../measures/calendar/period";
import { serialOf } from "../../measures/calendar/serialDate";
import { workingDays } from "../../measures/calendar/workingDays";
import type { CellValue } from "../cellValue";
import type { Choice } from "../layout/choices";
import { choiceWord } from "../layout/choiceWords";
import { infoLayout, type InfoField } from "../layout/info";
import type { SheetOptions } from "./sheetOptions";

/** Version of the template, written on the sheet Tiedot. */
const TEMPLATE_VERSION = "2";

/** Days within which a mission sees an applicant, as the steering group's minutes of 17.6.2025 have it. */
const IDENTIFICATION_TARGET = 15;

/** The values of the sheet Tiedot. */
export type InfoValues = ReadonlyMap<InfoField, CellValue>;

export function infoValues({ agreement, period, figures, language }: SheetOptions): InfoValues {
  const { start, end } = periodDays(period);
  const [first, last] = [serialOf(start), serialOf(end)];
  const typed = figures?.info ?? {};
  return new Map<InfoField, CellValue>([
    ["period", periodId(period)],
    ["periodStart", first],
    ["periodEnd", last],
    ["periodType", choiceWord("periodType", periodType(period), language)],
    ["workdays", workingDays(first, last)],
    ["targetYear", periodYear(period)],
    ["targetSource", `${agreement.title} (${agreement.reference})`],
    ["state", choiceWord("state", "draft", language)],
    ["templateVersion", TEMPLATE_VERSION],
    ["days", last - first + 1],
    ["months", (end.year - start.year) * 12 + end.month - start.month + 1],
    ["identificationTarget", IDENTIFICATION_TARGET],
    ...infoLayout.fields.flatMap(({ key }): [InfoField, CellValue][] => {
      const value = typed[key];
      return value === undefined ? [] : [[key, value]];
    }),
  ]);
}

function periodType(period: Period): Choice<"periodType"> {
  if (period.form === "quarter") return "quarter";
  return period.form === "months" && period.from === period.to ? "month" : "cumulative";
}
