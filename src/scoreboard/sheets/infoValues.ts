import { type Period, periodDays, periodId, periodYear } from "../../measures/calendar/period";
import { serialOf } from "../../measures/calendar/serialDate";
import { workingDays } from "../../measures/calendar/workingDays";
import type { CellValue } from "../cellValue";
import { infoLayout, type InfoField } from "../layout/info";
import type { ScoreboardOptions } from "../scoreboardOptions";

/** Version of the template, written on the sheet Tiedot. */
const TEMPLATE_VERSION = "2";

/** Days within which a mission sees an applicant, as the steering group's minutes of 17.6.2025 have it. */
const IDENTIFICATION_TARGET = 15;

/** The values of the sheet Tiedot. */
export type InfoValues = ReadonlyMap<InfoField, CellValue>;

export function infoValues({ agreement, period, figures }: ScoreboardOptions): InfoValues {
  const { start, end } = periodDays(period);
  const [first, last] = [serialOf(start), serialOf(end)];
  const typed = figures?.info ?? {};
  return new Map<InfoField, CellValue>([
    ["period", periodId(period)],
    ["periodStart", first],
    ["periodEnd", last],
    ["periodType", periodType(period)],
    ["workdays", workingDays(first, last)],
    ["targetYear", periodYear(period)],
    ["targetSource", `${agreement.title} (${agreement.reference})`],
    ["state", "luonnos"],
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

function periodType(period: Period): string {
  if (period.form === "quarter") return "neljännes";
  return period.form === "months" && period.from === period.to ? "kuukausi" : "kumulatiivinen";
}
