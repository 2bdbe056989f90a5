import { currentAgreement } from "../../src/agreement/current";
import { targetOf, wholeDays } from "../../src/agreement/targets";
import type { Period } from "../../src/measures/calendar/period";
import { processingRows } from "../../src/scoreboard/scoreboardRows";
import type { WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { scoreboardSnapshot, type ScoreboardInput } from "./scoreboardSnapshot";

const SECOND_QUARTER_2022: Period = { form: "quarter", year: 2022, quarter: 2 };

type Rows = NonNullable<ScoreboardInput["processing"]>;

/** A filled scoreboard and that of the quarter before, in which averages were a tenth shorter; nothing is wrong in either. */
export function twoQuarters(
  now: ScoreboardInput = {},
  former: ScoreboardInput = {},
): { readonly now: WorkbookSnapshot; readonly former: WorkbookSnapshot } {
  const before = processingRows(currentAgreement).map(({ process, kind }) => {
    const target = targetOf(process, 2022, kind);
    return { row: `${process.id}/${kind}`, average: Math.min(target ? wholeDays(target) : 50, 50) * 0.9 };
  });
  return {
    now: scoreboardSnapshot({
      ...now,
      processing: edited(Object.fromEntries(before.map(({ row, average }) => [row, { previous: average }])), now),
    }),
    former: scoreboardSnapshot({
      period: SECOND_QUARTER_2022,
      ...former,
      processing: edited(
        Object.fromEntries(before.map(({ row, average }) => [row, { averageWhole: average, median: 9 }])),
        former,
      ),
      efficiency: {
        ...Object.fromEntries(currentAgreement.efficiency.groups.map(({ label }) => [label, { decisions: 1100 }])),
        ...former.efficiency,
      },
    }),
  };
}

function edited(rows: Rows, { processing = {} }: ScoreboardInput): Rows {
  return Object.fromEntries(Object.entries(rows).map(([row, figures]) => [row, { ...figures, ...processing[row] }]));
}
