import type { Agreement } from "../../agreement/schema";
import type { Period } from "../../measures/calendar/period";
import { type Sequence, sequenceOf } from "../../measures/calendar/periodBefore";
import type { ScoreboardFigures } from "../../scoreboard/figures";
import { locateScoreboard } from "../../scoreboard/locate/scoreboard";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import { readContext } from "../context";
import type { WorkbookContext } from "../rule";
import type { TableData } from "../tables/tableData";

/** Figures are kept by the names that the annexes give their rows. */
const AS_THE_ANNEX = "fi";

/** What a new scoreboard takes from that of the former period, or why it can take nothing. */
export type CarriedFigures =
  | { readonly ok: true; readonly figures: ScoreboardFigures }
  /** `found` is null where the former workbook names no period. */
  | { readonly ok: false; readonly found: Period | null };

/**
 * The figures that a new scoreboard has from the workbook of the former period: the averages to compare with, and what was
 * pending at its end, which is what is pending at the start.
 * @param file name of the former workbook, to be written on the sheet Tiedot
 */
export function carriedFigures(
  former: WorkbookSnapshot,
  { agreement, period, file }: { readonly agreement: Agreement; readonly period: Period; readonly file: string },
): CarriedFigures {
  const context = finished(readContext(former, locateScoreboard(former), agreement, AS_THE_ANNEX));
  const found = context.period?.ok === true ? context.period.period : null;
  const sequence = found && sequenceOf(found, period);
  if (sequence === null) return { ok: false, found };
  return {
    ok: true,
    figures: {
      info: { previousFile: file },
      processing: averages(context),
      efficiency: {},
      queues: openings(context, sequence),
    },
  };
}

function averages({ processing }: WorkbookContext): ScoreboardFigures["processing"] {
  const rows: ScoreboardFigures["processing"] = {};
  const figures = processing?.column("averageWhole")?.sound;
  if (!processing || !figures) return rows;
  const { subjects, kinds } = processing.parts;
  for (const row of soundRows(processing, figures)) {
    const [process, kind] = [subjects[row], kinds[row]];
    if (process && kind) rows[process.id] = { ...rows[process.id], [kind]: { previous: figures[row] } };
  }
  return rows;
}

/** A cumulative period starts when the former one did. */
function openings({ queues }: WorkbookContext, sequence: Sequence): NonNullable<ScoreboardFigures["queues"]> {
  const rows: NonNullable<ScoreboardFigures["queues"]> = {};
  const figures = queues?.column(sequence === "cumulative" ? "opening" : "closing")?.sound;
  if (!queues || !figures) return rows;
  for (const row of soundRows(queues, figures)) {
    const label = queues.parts.subjects[row]?.label;
    const opening = figures[row];
    if (label !== undefined && opening !== undefined) rows[label] = { opening };
  }
  return rows;
}

function soundRows({ rows }: TableData, figures: Float64Array): number[] {
  return Array.from({ length: rows }, (_, row) => row).filter((row) => !Number.isNaN(figures[row] ?? NaN));
}

function finished<T>(work: Generator<null, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
