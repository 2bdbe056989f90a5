import { atMost } from "../../../measures/compare";
import type { Rule } from "../../rule";

/** Migri's average is above the average of the whole procedure, of which it is a part. */
export const migriExceedsWhole: Rule<"A09"> = {
  meta: {
    code: "A09",
    name: "migri-exceeds-whole",
    severity: "error",
    category: "arithmetic",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check({ processing }) {
    const part = processing?.column("averageMigri");
    const wholes = processing?.column("averageWhole")?.sound;
    if (!processing || !part || !wholes) return;
    for (let row = 0; row < processing.rows; row++) {
      const [migri, whole] = [part.sound[row] ?? NaN, wholes[row] ?? NaN];
      if (!(migri > whole) || atMost(migri, whole)) continue;
      yield { rule: "A09", at: processing.place(row, part), details: { migri, whole } };
    }
  },
};
