import { atMost } from "../../../measures/compare";
import { valueChange } from "../../changes/cellChange";
import type { Rule } from "../../rule";

/** Migri's average is above the average of the whole procedure, of which it is a part. */
export const migriExceedsWhole: Rule<"A09"> = {
  meta: {
    code: "A09",
    name: "migri-exceeds-whole",
    severity: "error",
    category: "arithmetic",
    reads: "row",
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
  } /** Where both stand in each other's place they are swapped. */,
  fixes: ({ processing }, { at, details: { migri, whole } }) => {
    const ofMigri = processing?.column("averageMigri")?.column;
    const ofWhole = processing?.column("averageWhole")?.column;
    if (at.sheet === null || !at.area || ofMigri === undefined || ofWhole === undefined) return [];
    const { sheet } = at;
    const { row } = at.area;
    return [
      {
        consent: "ask",
        changes: [
          valueChange({ sheet, row, column: ofMigri }, whole),
          valueChange({ sheet, row, column: ofWhole }, migri),
        ],
      },
    ];
  },
};
