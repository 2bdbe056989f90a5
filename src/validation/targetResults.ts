import { migriDays, wholeDays } from "../agreement/targets";
import type { Target } from "../agreement/schema";
import { atLeast, atMost } from "../measures/compare";
import { share } from "../measures/share";
import type { Report } from "./report";
import type { RuleContext } from "./rule";

/** The figures of a row that are compared with its target; NaN where there is none. */
interface RowFigures {
  readonly whole: number;
  readonly migri: number;
  readonly within: number;
  readonly decided: number;
}

/** How many rows of Käsittelyajat meet their target and how many miss it, from the figures and not from the status cells. */
export function targetResults({ processing, targetFor }: RuleContext): Report["targets"] {
  const results = { met: 0, missed: 0 };
  if (!processing) return results;
  const figures = (["averageWhole", "averageMigri", "withinTarget", "decided"] as const).map(
    (key) => processing.column(key)?.sound,
  );
  const { subjects, kinds } = processing.parts;
  for (let row = 0; row < processing.rows; row++) {
    const [process, kind] = [subjects[row], kinds[row]];
    const target = process && kind ? targetFor(process, kind) : null;
    if (!target) continue;
    const [whole = NaN, migri = NaN, within = NaN, decided = NaN] = figures.map((column) => column?.[row]);
    const met = isMet(target, { whole, migri, within, decided });
    if (met !== null) results[met ? "met" : "missed"]++;
  }
  return results;
}

/** `null` where the figures do not tell. Where both averages have a target both must hold. */
function isMet(target: Target, { whole, migri, within, decided }: RowFigures): boolean | null {
  if (target.form === "share") {
    if (Number.isNaN(within + decided)) return null;
    const achieved = share(within, decided);
    return typeof achieved === "number" ? atLeast(achieved, target.share) : null;
  }
  const ofMigri = migriDays(target);
  const held = [
    ...(Number.isNaN(whole) ? [] : [atMost(whole, wholeDays(target))]),
    ...(Number.isNaN(migri) || ofMigri === null ? [] : [atMost(migri, ofMigri)]),
  ];
  return held.length === 0 ? null : !held.includes(false);
}
