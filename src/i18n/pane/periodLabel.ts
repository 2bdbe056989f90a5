import { type Period, periodId } from "../../measures/calendar/period";
import type { Language } from "../language";

/**
 * A period as it stands in a sentence.
 * @example periodLabel("fi", { form: "quarter", year: 2022, quarter: 3 }) // "Q3/2022"
 */
export function periodLabel(language: Language, period: Period): string {
  switch (period.form) {
    case "quarter":
      return `Q${String(period.quarter)}/${String(period.year)}`;
    case "date": {
      const { year, month, day } = period.date;
      return new Intl.DateTimeFormat(language, { timeZone: "UTC" }).format(new Date(Date.UTC(year, month - 1, day)));
    }
    case "year":
    case "months":
      return periodId(period);
  }
}
