import type { Period } from "../../src/measures/calendar/period";
import { figuresSchema } from "../../src/scoreboard/figures";
import type { WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { cleanFigures, type FigureChanges, type FigureEdits } from "./cleanFigures";
import { scoreboardSnapshot, type ScoreboardInput } from "./scoreboardSnapshot";

const SECOND_QUARTER_2022: Period = { form: "quarter", year: 2022, quarter: 2 };

type Rows = NonNullable<FigureChanges["processing"]>;
type Row = Readonly<Record<string, string | number | boolean | undefined>>;

/** A filled scoreboard and that of the quarter before, in each row of which one figure is a tenth smaller; nothing is wrong in either. */
export function twoQuarters(
  now: ScoreboardInput = {},
  former: ScoreboardInput = {},
): { readonly now: WorkbookSnapshot; readonly former: WorkbookSnapshot } {
  const clean = figuresSchema.parse(cleanFigures({}));
  const averages = Object.entries(clean.processing).flatMap(([id, kinds]) =>
    Object.entries(kinds).map(([kind, row]) => ({ row: `${id}/${kind}`, average: Number(row?.averageWhole) * 0.9 })),
  );
  const pending = Object.entries(clean.queues ?? {}).map(([label, { opening = 0 }]): [string, FigureEdits] => [
    label,
    { closing: Number(opening) },
  ]);
  return {
    now: scoreboardSnapshot({
      ...now,
      processing: merged(
        Object.fromEntries(averages.map(({ row, average }) => [row, { previous: average }])),
        now.processing,
      ),
    }),
    former: scoreboardSnapshot({
      period: SECOND_QUARTER_2022,
      ...former,
      processing: merged(
        Object.fromEntries(averages.map(({ row, average }) => [row, { averageWhole: average, median: 9 }])),
        former.processing,
      ),
      efficiency: merged(smaller(clean.efficiency), former.efficiency),
      costRecovery: merged(smaller(clean.costRecovery), former.costRecovery),
      quality: merged(smaller(clean.quality), former.quality),
      automation: merged(smaller(clean.automation), former.automation),
      queues: merged(Object.fromEntries(pending), former.queues),
      followUp: merged(smaller(clean.followUp), former.followUp),
      riskModel: merged(smaller(named(clean.riskModel, "process", "basket")), former.riskModel),
      missions: merged(smaller(named(clean.missions, "mission", "category")), former.missions),
    }),
  };
}

function merged(rows: Rows, edits: Rows = {}): Rows {
  const names = [...new Set([...Object.keys(rows), ...Object.keys(edits)])];
  return Object.fromEntries(names.map((name) => [name, { ...rows[name], ...edits[name] }]));
}

function named(rows: readonly Row[] = [], first: string, second: string): Readonly<Record<string, Row>> {
  return Object.fromEntries(rows.map((row) => [`${String(row[first])}, ${String(row[second])}`, row]));
}

/** For each row its first figure that can be smaller. */
function smaller(rows: Readonly<Record<string, Row>> = {}): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]): [string, FigureEdits] => {
      const [key, figure] = Object.entries(row).find(([, value]) => typeof value === "number" && value >= 10) ?? [];
      return [name, key === undefined ? {} : { [key]: Math.round(Number(figure) * 0.9) }];
    }),
  );
}
