import { share } from "../../../measures/share";
import type { Rule } from "../../rule";

/** How far a share may be from part ÷ whole: 0.05 percentage points, half of its last shown digit. */
const ROOM = 0.0005;

/** The share within target is not decided within target ÷ decided. */
export const wrongShare: Rule<"A03"> = {
  meta: {
    code: "A03",
    name: "wrong-share",
    severity: "error",
    category: "arithmetic",
    clause: "",
    fix: "ask",
    yieldsTo: ["T07", "F02"],
  },
  *check({ processing }) {
    const result = processing?.column("shareWithinTarget");
    const part = processing?.column("withinTarget");
    const whole = processing?.column("decided");
    if (!processing || !result || !part || !whole) return;
    const [parts, wholes] = [part.sound, whole.sound];
    for (let row = 0; row < processing.rows; row++) {
      const found = result.numbers[row] ?? NaN;
      const [a, b] = [parts[row] ?? NaN, wholes[row] ?? NaN];
      if (Number.isNaN(found + a + b)) continue;
      const computed = share(a, b);
      if (typeof computed !== "number" || Math.abs(found - computed) <= ROOM) continue;
      yield {
        rule: "A03",
        at: processing.place(row, result),
        details: {
          found,
          part: { heading: part.spec.heading, value: a },
          whole: { heading: whole.spec.heading, value: b },
          computed,
        },
      };
    }
  },
};
