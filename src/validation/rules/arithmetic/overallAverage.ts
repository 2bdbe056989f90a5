import type { ProcessingColumn } from "../../../scoreboard/layout/processing";
import { columnLetters } from "../../../scoreboard/address";
import { formulaChange } from "../../changes/cellChange";
import type { Rule, RuleContext } from "../../rule";

const AVERAGES: readonly ProcessingColumn[] = ["averageWhole", "averageMigri"];
/** Half of the last digit that the column shows. */
const ROOM = 0.05;

/** The average of all processes, in a row that a person has added, is not the average weighted by decisions. */
export const overallAverage: Rule<"A11"> = {
  meta: {
    code: "A11",
    name: "overall-average",
    severity: "error",
    category: "arithmetic",
    reads: "workbook",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    const { processing } = context;
    const total = totalOf(context);
    const weights = processing?.column("decided")?.sound;
    if (!processing || total === null || !weights) return;
    for (const key of AVERAGES) {
      const column = processing.column(key);
      const found = column?.numbers[total] ?? NaN;
      const computed = column ? weighted(column.sound.subarray(0, total), weights) : null;
      if (!column || computed === null || !(Math.abs(found - computed) > ROOM)) continue;
      yield { rule: "A11", at: processing.place(total, column), details: { found, computed } };
    }
  },
  fixes: (context, { at }) => {
    const { processing } = context;
    const total = totalOf(context);
    const decided = processing?.column("decided");
    if (!processing || total === null || !decided || at.sheet === null || !at.area) return [];
    const rows = [processing.sheetRow(0) + 1, processing.sheetRow(total - 1) + 1].map(String);
    const range = (column: number): string => rows.map((row) => columnLetters(column) + row).join(":");
    const [values, weights] = [range(at.area.column), range(decided.column)];
    const formula = `=SUMPRODUCT(${values},${weights})/SUMIF(${values},">=0",${weights})`;
    return [{ consent: "ask", changes: [formulaChange({ sheet: at.sheet, ...at.area }, formula)] }];
  },
};

function totalOf({ processing }: RuleContext): number | null {
  return processing?.totalRows.find((row) => row > 0) ?? null;
}

/** Rows without an average do not weigh; `null` where none does. */
function weighted(averages: Float64Array, weights: Float64Array): number | null {
  let [sum, weight] = [0, 0];
  averages.forEach((average, row) => {
    const decisions = weights[row] ?? NaN;
    if (Number.isNaN(average + decisions)) return;
    sum += average * decisions;
    weight += decisions;
  });
  return weight > 0 ? sum / weight : null;
}
