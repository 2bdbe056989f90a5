import { atLeast, atMost } from "../../../measures/compare";
import { type IndicatorRow } from "../../../scoreboard/rows/indicatorRows";
import { indicatorUnit } from "../../../scoreboard/rows/indicatorUnits";
import type { Rule } from "../../rule";

interface Range {
  readonly low: number;
  readonly high: number;
  readonly share: boolean;
}

/** An index is given on the scale of its survey. */
const INDEX: Range = { low: 1, high: 5, share: false };

/** A figure is outside the range, or off the level, that the agreement sets; or outside the scale of its index. */
export const outsideRange: Rule<"G10"> = {
  meta: {
    code: "G10",
    name: "outside-range",
    severity: "info",
    category: "targets",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check({ indicators, targetYear }) {
    const column = indicators?.column("actual");
    if (!indicators || !column) return;
    for (let row = 0; row < indicators.rows; row++) {
      const subject = indicators.parts.subjects[row];
      const value = column.numbers[row] ?? NaN;
      const range = subject && rangeOf(subject, targetYear);
      if (!subject || !range || Number.isNaN(value)) continue;
      if (atLeast(value, range.low) && atMost(value, range.high)) continue;
      yield {
        rule: "G10",
        at: indicators.place(row, column),
        details: { indicator: subject.indicator.id, value, ...range },
      };
    }
  },
};

function rangeOf(subject: IndicatorRow, year: number | null): Range | null {
  const { indicator, part } = subject;
  const target = indicator.targets.find(
    ({ scope = "", year: of }) => (part === "" || scope === part) && (of ?? year) === year,
  );
  // The agreement gives 6.3.2 a figure and not what to do with it.
  if (target?.op === null) return null;
  const share = target?.unit === "%";
  const scale = share ? 100 : 1;
  if (target && Array.isArray(target.value)) {
    return { low: target.value[0] / scale, high: target.value[1] / scale, share };
  }
  if (target && indicator.direction === "target-level" && typeof target.value === "number") {
    return { low: target.value / scale, high: target.value / scale, share };
  }
  return indicatorUnit(subject) === "index1to5" ? INDEX : null;
}
