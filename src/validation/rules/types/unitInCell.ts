import { numberFixes, readings } from "../../changes/numberFixes";
import { inUnitOf } from "../../changes/unitChange";
import type { Rule } from "../../rule";
import { textFigures } from "../../text/textFigures";

/** The unit was typed with the figure: `30 vrk`. */
export const unitInCell: Rule<"T06"> = {
  meta: {
    code: "T06",
    name: "unit-in-cell",
    severity: "error",
    category: "types",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    for (const { at, text, figure } of textFigures(context, "T06")) {
      const { number, other, unit } = figure;
      yield { rule: "T06", at, details: { text, number, other, unit } };
    }
  },
  fixes(context, { at, details }) {
    const numbers = readings(context, at, details).map((number) => inUnitOf(context, at, number, details.unit));
    return numberFixes(context, at, numbers, "ask");
  },
};
