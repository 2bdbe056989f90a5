import { type Period, periodId } from "../../measures/calendar/period";
import { serialOf } from "../../measures/calendar/serialDate";
import type { Language } from "../language";
import { serialDateText } from "../serialDateText";

/**
 * A period as it stands in a sentence.
 * @example periodLabel("fi", { form: "quarter", year: 2022, quarter: 3 }) // "Q3/2022"
 */
export function periodLabel(language: Language, period: Period): string {
  switch (period.form) {
    case "quarter":
      return `Q${String(period.quarter)}/${String(period.year)}`;
    case "date":
      return serialDateText(language, serialOf(period.date));
    case "year":
    case "months":
      return periodId(period);
  }
}
