import { nameKey } from "../../agreement/processNames";
import type { Agreement } from "../../agreement/schema";
import type { Period } from "../../measures/calendar/period";
import { readPeriod } from "../../measures/calendar/readPeriod";
import type { WorkbookDocument } from "../../scoreboard/document";
import { type LocatedInfo, locateInfo } from "../../scoreboard/locate/locateInfo";
import { scoreboardDocument } from "../../scoreboard/scoreboardDocument";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";

/**
 * A sheet of the layout as it is made new, with the workbook names of its cells, for the period and in the language of the workbook.
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
  const document = scoreboardDocument({ agreement, period, language: info.spec.language });
  const found = document.sheets.find(({ name }) => nameKey(name) === nameKey(sheet));
  return found ? { sheets: [found], names: document.names.filter((name) => name.sheet === found.name) } : null;
}

function periodIn({ fields }: LocatedInfo): Period | null {
  const value = fields.get("period")?.value;
  if (typeof value !== "string" && typeof value !== "number") return null;
  const reading = readPeriod(value);
  return reading.ok ? reading.period : null;
}
