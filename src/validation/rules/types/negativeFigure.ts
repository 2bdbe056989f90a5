import type { Rule } from "../../rule";
import { NUMBER } from "../../tables/cellKind";
import { infoCells, placeOf } from "../../tables/infoCells";
import { scoreboardTables } from "../../tables/scoreboardTables";

/** A count, time or quantity is below zero. */
export const negativeFigure: Rule<"T15"> = {
  meta: {
    code: "T15",
    name: "negative-figure",
    severity: "error",
    category: "types",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check(context) {
    for (const { cell, kind, holdsFigure } of infoCells(context)) {
      if (!holdsFigure || kind !== NUMBER || typeof cell.value !== "number" || cell.value >= 0) continue;
      yield { rule: "T15", at: placeOf(cell), details: { value: cell.value } };
    }
    for (const table of scoreboardTables(context)) {
      for (const column of table.parts.columns) {
        if (!column.holdsFigures || column.spec.type === "share" || !(column.least < 0)) continue;
        for (let row = 0; row < table.rows; row++) {
          const value = column.numbers[row] ?? NaN;
          if (value < 0) yield { rule: "T15", at: table.place(row, column), details: { value } };
        }
      }
    }
  },
};
