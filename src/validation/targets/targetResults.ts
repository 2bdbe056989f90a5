import type { Target } from "../../agreement/schema";
import { migriDays, wholeDays } from "../../agreement/targets";
import { atLeast, atMost } from "../../measures/compare";
import { share } from "../../measures/share";
import type { Comparison, Place, RowName } from "../place";
import type { RuleContext } from "../rule";

/** A row of Käsittelyajat against its target: averages in days, or a share within the target's days. */
export type TargetResult = {
  readonly row: RowName;
  /** The figure that is compared: the average of the whole procedure, or the share within target. */
  readonly at: Place;
  readonly met: boolean;
} & (
  | {
      readonly form: "averages";
      /** `null` where the average is not known. */
      readonly whole: Comparison | null;
      /** `null` where Migri's part has no target of its own, or its average is not known. */
      readonly migri: Comparison | null;
      /** The average of the whole procedure in the former period, in days. */
      readonly previous: number | null;
    }
  | {
      readonly form: "share";
      readonly share: Comparison;
      readonly within: number;
      readonly decided: number;
    }
);

/** Results, and how many of them are met and missed. */
export interface CountedResults {
  readonly met: number;
  readonly missed: number;
  readonly results: readonly TargetResult[];
}

export function counted(results: readonly TargetResult[]): CountedResults {
  let met = 0;
  for (const result of results) if (result.met) met++;
  return { met, missed: results.length - met, results };
}

interface Results {
  readonly results: readonly TargetResult[];
  /** By row of Käsittelyajat: 1 met, −1 missed, 0 nothing to compare. */
  readonly met: Int8Array;
}

const READ = new WeakMap<RuleContext, Results>();

/** The rows that have figures and a target for the target year, from the figures and not from the status cells. */
export function targetResults(context: RuleContext): readonly TargetResult[] {
  return resultsOf(context).results;
}

/** Whether the target of each row of Käsittelyajat is met: 1 met, −1 missed, 0 where there is nothing to compare. */
export function targetsMet(context: RuleContext): Int8Array {
  return resultsOf(context).met;
}

/** Read once for all that ask. */
function resultsOf(context: RuleContext): Results {
  const before = READ.get(context);
  if (before) return before;
  const results = readResults(context);
  READ.set(context, results);
  return results;
}

function readResults({ processing, targetFor }: RuleContext): Results {
  const results: TargetResult[] = [];
  const met = new Int8Array(processing?.rows ?? 0);
  if (!processing) return { results, met };
  const averageColumn = processing.column("averageWhole") ?? processing.column("averageMigri");
  const shareColumn = processing.column("shareWithinTarget") ?? processing.column("withinTarget");
  const wholes = processing.column("averageWhole")?.sound;
  const migris = processing.column("averageMigri")?.sound;
  const formers = processing.column("previous")?.sound;
  const parts = processing.column("withinTarget")?.sound;
  const totals = processing.column("decided")?.sound;
  const { subjects, kinds } = processing.parts;
  for (let row = 0; row < processing.rows; row++) {
    const [process, kind] = [subjects[row], kinds[row]];
    const target = process && kind ? targetFor(process, kind) : null;
    const column = target?.form === "share" ? shareColumn : averageColumn;
    if (!target || !column) continue;
    const place = { row: processing.rowName(row), at: processing.place(row, column) };
    const result =
      target.form === "share"
        ? ofShare(place, parts?.[row] ?? NaN, totals?.[row] ?? NaN, target.share)
        : ofAverages(place, wholes?.[row] ?? NaN, migris?.[row] ?? NaN, formers?.[row] ?? NaN, target);
    if (!result) continue;
    met[row] = result.met ? 1 : -1;
    results.push(result);
  }
  return { results, met };
}

type RowPlace = Pick<TargetResult, "row" | "at">;

/** `null` where the figures do not tell. */
function ofShare({ row, at }: RowPlace, within: number, decided: number, target: number): TargetResult | null {
  const value = Number.isNaN(within + decided) ? null : share(within, decided);
  if (typeof value !== "number") return null;
  const met = atLeast(value, target);
  return { row, at, form: "share", met, share: { value, target, met }, within, decided };
}

/** Where both averages have a target both must hold; `null` where there is none to compare. */
function ofAverages(
  { row, at }: RowPlace,
  wholeDaysFound: number,
  migriDaysFound: number,
  former: number,
  target: Target,
): TargetResult | null {
  const targetOfMigri = migriDays(target);
  const migri = Number.isNaN(migriDaysFound) || targetOfMigri === null ? null : compared(migriDaysFound, targetOfMigri);
  const whole = Number.isNaN(wholeDaysFound) ? null : compared(wholeDaysFound, wholeDays(target));
  if (!migri && !whole) return null;
  const met = (migri?.met ?? true) && (whole?.met ?? true);
  return { row, at, form: "averages", met, whole, migri, previous: Number.isNaN(former) ? null : former };
}

function compared(value: number, target: number): Comparison {
  return { value, target, met: atMost(value, target) };
}
