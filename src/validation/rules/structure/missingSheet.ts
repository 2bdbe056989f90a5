import { nameKey } from "../../../agreement/processNames";
import type { Rule } from "../../rule";
import { partsOf } from "../../tables/scoreboardParts";

/** A sheet of the scoreboard is neither there by its name nor to be known by its headings. */
export const missingSheet: Rule<"S01"> = {
  meta: {
    code: "S01",
    name: "missing-sheet",
    severity: "error",
    category: "structure",
    reads: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check({ scoreboard, snapshot }) {
    for (const { sheet, located } of partsOf(scoreboard)) {
      if (located || snapshot.sheets.some(({ name }) => nameKey(name) === nameKey(sheet))) continue;
      yield { rule: "S01", at: { sheet: null, area: null }, details: { missing: sheet } };
    }
  },
  /** A sheet is made for the workbook's period: without one it cannot be told what to put on it. */
  fixes({ period }, { details }) {
    return period?.ok === true ? [{ consent: "ask", changes: [{ kind: "addSheet", sheet: details.missing }] }] : [];
  },
};
