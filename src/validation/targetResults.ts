import { migriDays, wholeDays } from "../agreement/targets";
import type { Target } from "../agreement/schema";
import { atLeast, atMost } from "../measures/compare";
import { share } from "../measures/share";
import type { Report } from "./report";
import type { RuleContext } from "./rule";

/** How many rows of Käsittelyajat meet their target and how many miss it, from the figures and not from the status cells. */
export function targetResults({ processing, targetFor }: RuleContext): Report["targets"] {
  const results = { met: 0, missed: 0 };
  if (!processing) return results;
  const wholes = processing.column("averageWhole")?.sound;
  const migris = processing.column("averageMigri")?.sound;
  const parts = processing.column("withinTarget")?.sound;
  const totals = processing.column("decided")?.sound;
  const { subjects, kinds } = processing.parts;
  for (let row = 0; row < processing.rows; row++) {
    const [process, kind] = [subjects[row], kinds[row]];
    const target = process && kind ? targetFor(process, kind) : null;
    if (!target) continue;
    const met =
      target.form === "share"
        ? isShareMet(parts?.[row] ?? NaN, totals?.[row] ?? NaN, target.share)
        : areAveragesMet(wholes?.[row] ?? NaN, migris?.[row] ?? NaN, target);
    if (met !== null) results[met ? "met" : "missed"]++;
  }
  return results;
}

/** `null` where the figures do not tell. */
function isShareMet(part: number, whole: number, target: number): boolean | null {
  const achieved = Number.isNaN(part + whole) ? null : share(part, whole);
  return typeof achieved === "number" ? atLeast(achieved, target) : null;
}

/** Where both averages have a target both must hold; `null` where there is none to compare. */
function areAveragesMet(whole: number, migri: number, target: Target): boolean | null {
  const ofMigri = Number.isNaN(migri) ? null : migriDays(target);
  if (ofMigri !== null && !atMost(migri, ofMigri)) return false;
  if (Number.isNaN(whole)) return ofMigri === null ? null : true;
  return atMost(whole, wholeDays(target));
}
