import type { PaneTexts } from "../../../i18n/pane/paneTexts";
import { periodId } from "../../../measures/calendar/period";
import type { ScoreboardPeriod } from "../../state/scoreboardPeriod";

/** What is wrong with a period, or `null`. */
export function periodProblem(reading: ScoreboardPeriod, { empty }: PaneTexts): string | null {
  if (reading.ok) return null;
  switch (reading.reason) {
    case "ambiguous":
      return empty.periodAmbiguous(reading.choices.map(periodId));
    case "date":
      return empty.periodDate;
    case "unknown":
      return empty.periodUnknown;
  }
}
