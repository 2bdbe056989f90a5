import { areaAddress } from "../../../scoreboard/address";
import type { Area } from "../../../scoreboard/document";
import type { Rule } from "../../rule";
import { type DataArea, dataAreas } from "../../tables/dataAreas";

/** Cells of a table are merged: all but the first are then empty, and sorting and formulas go astray. */
export const mergedCells: Rule<"S09"> = {
  meta: {
    code: "S09",
    name: "merged-cells",
    severity: "warning",
    category: "structure",
    reads: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check(context) {
    for (const data of dataAreas(context)) {
      for (const area of data.sheet.merged) {
        if (!touches(data, area)) continue;
        yield { rule: "S09", at: { sheet: data.sheet.name, area }, details: { range: areaAddress(area) } };
      }
    }
  },
  fixes(_, { at: { sheet, area } }) {
    if (sheet === null || !area) return [];
    return [{ consent: "ask", changes: [{ kind: "unmerge", sheet, area }] }];
  },
};

function touches({ area, columns }: DataArea, merged: Area): boolean {
  return (
    merged.row < area.row + area.rows &&
    area.row < merged.row + merged.rows &&
    columns.some((column) => column >= merged.column && column < merged.column + merged.columns)
  );
}
