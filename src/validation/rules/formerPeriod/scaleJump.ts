import { type ComparedFigure, comparedFigures, isComparable } from "../../former/comparedFigures";
import { askedValue, typedCell } from "../../former/typedCell";
import type { Rule } from "../../rule";

/** A scale by which two figures of the same thing may differ by mistake. */
interface Scale {
  readonly ratio: number;
  /** How far from the ratio, as a fraction of it, the two figures may be: as much as they may have changed besides. */
  readonly tolerance: number;
  /** The smaller of the two figures is at least this: between small figures such a ratio comes about by itself. */
  readonly least: number;
  /** The units in which it happens. */
  readonly units: ReadonlySet<string>;
}

const COUNTS: ReadonlySet<string> = new Set(["kpl", "hlö"]);
const QUANTITIES: ReadonlySet<string> = new Set(["vrk", "kk", "h", "htv", "€", "%"]);
const TIMES: ReadonlySet<string> = new Set(["vrk", "kk"]);
const ACCRUING: ReadonlySet<string> = new Set(["kpl", "h", "htv", "€"]);

/**
 * Typed without its decimal mark or as a percentage, in thousands, in months for days, for a year instead of a quarter.
 * Counts of seasonal permits do fall to a hundredth, and any figure may become fourfold: there only a nearly exact ratio speaks.
 */
const SCALES: readonly Scale[] = [
  { ratio: 100, tolerance: 0.3, least: 0.01, units: QUANTITIES },
  { ratio: 100, tolerance: 0.1, least: 50, units: COUNTS },
  { ratio: 1000, tolerance: 0.3, least: 0.01, units: QUANTITIES },
  { ratio: 1000, tolerance: 0.1, least: 10, units: COUNTS },
  { ratio: 30, tolerance: 0.15, least: 2, units: TIMES },
  { ratio: 4, tolerance: 0.02, least: 50, units: ACCRUING },
];

/** Scales that undo themselves exactly: a mistyped mark or thousands. Months and years cannot be told back from the figure. */
const EXACT: ReadonlySet<number> = new Set([100, 1000, 1 / 100, 1 / 1000]);
/** Digits that binary fractions hold surely. */
const DIGITS = 12;

/** A typed figure and the former period's differ by a scale: percent, thousands, months and days, a year and a quarter. */
export const scaleJump: Rule<"P05"> = {
  meta: {
    code: "P05",
    name: "scale-jump",
    severity: "error",
    category: "formerPeriod",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: ["T07"],
  },
  *check({ former }) {
    for (const pair of former?.tables ?? []) {
      for (const compared of comparedFigures(pair, () => true)) {
        if (compared === null) {
          yield null;
          continue;
        }
        const ratio = scaleOf(compared, isComparable(compared.column, former?.sequence ?? null));
        if (ratio === null) continue;
        const { table, row, column, value } = compared;
        yield {
          rule: "P05",
          at: table.place(row, column),
          details: { figure: { heading: column.spec.heading, value }, former: compared.former, ratio },
        };
      }
    }
  },
  fixes: ({ former }, { at, details: { figure, ratio } }) => {
    const cell = typedCell(former, at);
    if (!cell || !EXACT.has(ratio)) return [];
    const value = Number((figure.value / ratio).toPrecision(DIGITS));
    return cell.column.spec.type === "count" && !Number.isInteger(value) ? [] : askedValue(cell, value);
  },
};

/** @param alike whether the two figures are of equally long periods, or do not hang on their length */
function scaleOf({ value, former, column }: ComparedFigure, alike: boolean): number | null {
  const [less, more] = [Math.min(value, former), Math.max(value, former)];
  if (less <= 0) return null;
  for (const { ratio, tolerance, least, units } of SCALES) {
    if (less < least || !units.has(column.spec.unit)) continue;
    // What adds up grows fourfold from one quarter to a year.
    if (!alike && ratio < 100) continue;
    if (Math.abs(Math.log(more / less / ratio)) <= Math.log1p(tolerance)) return value > former ? ratio : 1 / ratio;
  }
  return null;
}
