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

/** The rows that have figures and a target for the target year, from the figures and not from the status cells. */
export function targetResults({ processing, targetFor }: RuleContext): TargetResult[] {
  const results: TargetResult[] = [];
  if (!processing) return results;
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
    if (!target) continue;
    const figures =
      target.form === "share"
        ? ofShare(parts?.[row] ?? NaN, totals?.[row] ?? NaN, target.share)
        : ofAverages(wholes?.[row] ?? NaN, migris?.[row] ?? NaN, target);
    const column = target.form === "share" ? shareColumn : averageColumn;
    if (!figures || !column) continue;
    const place = { row: processing.rowName(row), at: processing.place(row, column) };
    const previous = formers?.[row] ?? NaN;
    results.push(
      figures.form === "share"
        ? { ...place, ...figures }
        : { ...place, ...figures, previous: Number.isNaN(previous) ? null : previous },
    );
  }
  return results;
}

/** `null` where the figures do not tell. */
function ofShare(within: number, decided: number, target: number) {
  const value = Number.isNaN(within + decided) ? null : share(within, decided);
  if (typeof value !== "number") return null;
  const met = atLeast(value, target);
  return { form: "share" as const, met, share: { value, target, met }, within, decided };
}

/** Where both averages have a target both must hold; `null` where there is none to compare. */
function ofAverages(whole: number, migri: number, target: Target) {
  const targetOfMigri = migriDays(target);
  const part = Number.isNaN(migri) || targetOfMigri === null ? null : compared(migri, targetOfMigri);
  const all = Number.isNaN(whole) ? null : compared(whole, wholeDays(target));
  if (!part && !all) return null;
  return { form: "averages" as const, met: (part?.met ?? true) && (all?.met ?? true), whole: all, migri: part };
}

function compared(value: number, target: number): Comparison {
  return { value, target, met: atMost(value, target) };
}
