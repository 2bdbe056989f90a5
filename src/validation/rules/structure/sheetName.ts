import { nameKey } from "../../../agreement/processNames";
import type { Rule } from "../../rule";
import { partsOf } from "../../tables/scoreboardParts";

/** What Excel adds to the name of a copy. */
const COPY = /\s*\(\d+\)$/;

/** A sheet's name is the template's but for case, blanks, signs or the "(2)" of a copy. */
export const sheetName: Rule<"S02"> = {
  meta: {
    code: "S02",
    name: "sheet-name",
    severity: "warning",
    category: "structure",
    reads: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check({ scoreboard }) {
    for (const { sheet, located } of partsOf(scoreboard)) {
      const found = located?.sheet.name;
      if (found === undefined || found === sheet || nameKey(found.replace(COPY, "")) !== nameKey(sheet)) continue;
      yield { rule: "S02", at: { sheet: found, area: null }, details: { found, sheet } };
    }
  },
  fixes({ snapshot }, { details: { found, sheet } }) {
    const isTaken = snapshot.sheets.some(({ name }) => name !== found && name.toLowerCase() === sheet.toLowerCase());
    return isTaken ? [] : [{ consent: "ask", changes: [{ kind: "renameSheet", sheet: found, to: sheet }] }];
  },
};
