import { LANGUAGES } from "../../agreement/language";
import { nameKey } from "../../agreement/processNames";
import type { Agreement } from "../../agreement/schema";
import type { Period } from "../../measures/calendar/period";
import { readPeriod } from "../../measures/calendar/readPeriod";
import type { WorkbookDocument } from "../../scoreboard/document";
import { type LocatedInfo, locateInfo } from "../../scoreboard/locate/locateInfo";
import { scoreboardDocument } from "../../scoreboard/scoreboardDocument";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";

/**
 * A sheet of the layout as it is made new, with the workbook names of its cells, for the period of the workbook, in its language where that has
 * a sheet of the name.
 * @returns `null` where the layout has no such sheet or the workbook does not say its period
 */
export function templateSheet(
  snapshot: WorkbookSnapshot,
  sheet: string,
  agreement: Agreement,
): WorkbookDocument | null {
  const info = locateInfo(snapshot.sheets);
  const period = info && periodIn(info);
  if (!period) return null;
  for (const language of new Set([info.spec.language, ...LANGUAGES])) {
    const { sheets, names } = scoreboardDocument({ agreement, period, language });
    const found = sheets.find(({ name }) => nameKey(name) === nameKey(sheet));
    if (found) return { sheets: [found], names: names.filter((name) => name.sheet === found.name) };
  }
  return null;
}

function periodIn({ fields }: LocatedInfo): Period | null {
  const value = fields.get("period")?.value;
  if (typeof value !== "string" && typeof value !== "number") return null;
  const reading = readPeriod(value);
  return reading.ok ? reading.period : null;
}
