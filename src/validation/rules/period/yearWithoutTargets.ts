import type { PermitKind, Process } from "../../../agreement/schema";
import { hasTargetsFor, targetOf } from "../../../agreement/targets";
import type { Observation, Rule, RuleContext } from "../../rule";
import { placeOf } from "../../tables/infoCells";

/** The agreement sets no targets for the target year: at all, or for a process that had them in another year. */
export const yearWithoutTargets: Rule<"M08"> = {
  meta: {
    code: "M08",
    name: "year-without-targets",
    severity: "warning",
    category: "period",
    reads: "row",
    clause: "1.2",
    fix: "none",
    yieldsTo: [],
  },
  *check(context) {
    const { agreement, targetYear: year, scoreboard } = context;
    const cell = scoreboard.info?.fields.get("targetYear");
    if (year === null || !cell) return;
    if (hasTargetsFor(agreement, year)) yield* processesWithout(context, year);
    else if (!hasOwnTargets(context)) {
      yield { rule: "M08", at: placeOf(cell), details: { year, process: null, years: agreement.years } };
    }
  },
};

function hasOwnTargets({ processing, targetFor }: RuleContext): boolean {
  return (processing?.parts.subjects ?? []).some((process, row) => {
    const kind = processing?.parts.kinds[row];
    return process !== null && kind !== null && kind !== undefined && targetFor(process, kind) !== null;
  });
}

function* processesWithout(
  { agreement, processing, targetFor }: RuleContext,
  year: number,
): Generator<Observation<"M08">> {
  const column = processing?.column("process");
  if (!processing || !column) return;
  const { subjects, kinds, names } = processing.parts;
  for (let row = 0; row < processing.rows; row++) {
    const process = subjects[row];
    const kind = kinds[row];
    if (!process || !kind || processing.filled[row] !== 1 || targetFor(process, kind)) continue;
    const years = yearsWith(agreement.years, process, kind);
    if (years.length === 0) continue;
    yield {
      rule: "M08",
      at: processing.place(row, column),
      details: { year, process: names[row] ?? process.label, years },
    };
  }
}

function yearsWith(years: readonly number[], process: Process, kind: PermitKind): number[] {
  return years.filter((year) => targetOf(process, year, kind) !== null);
}
