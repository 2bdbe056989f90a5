import { nameKey } from "../../../agreement/processNames";
import type { LocatedInfo } from "../../../scoreboard/locate/locateInfo";
import type { Place } from "../../place";
import type { Observation, Rule } from "../../rule";
import { placeOf } from "../../tables/infoCells";
import { partsOf, type PartHeadings } from "../../tables/scoreboardParts";
import { cellText } from "../../text/cellText";

/** A heading, or a label that formulas rely on, was changed or is not there. */
export const changedHeading: Rule<"S03"> = {
  meta: {
    code: "S03",
    name: "changed-heading",
    severity: "error",
    category: "structure",
    reads: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check({ scoreboard, snapshot }) {
    for (const { sheet, headings, located } of partsOf(scoreboard)) {
      if (located) {
        for (const { heading, cell } of located.unrecognised) {
          const found = cell && cellText(cell.value);
          yield { rule: "S03", at: cell ? placeOf(cell) : headingRow(located), details: { found, heading } };
        }
        continue;
      }
      const bare = snapshot.sheets.find(({ name }) => nameKey(name) === nameKey(sheet));
      if (bare) {
        const heading = headings.join(", ");
        yield { rule: "S03", at: { sheet: bare.name, area: null }, details: { found: null, heading } };
      }
    }
    if (scoreboard.info) yield* missingLabels(scoreboard.info);
  },
  /** Where the column is known by its place; one that is not there at all cannot be made from its heading alone. */
  fixes(_, { at: { sheet, area }, details: { found, heading } }) {
    if (found === null || sheet === null || !area) return [];
    const { row, column } = area;
    return [{ consent: "ask", changes: [{ kind: "cell", sheet, row, column, to: { value: heading } }] }];
  },
};

function* missingLabels({ spec, table, missing }: LocatedInfo): Generator<Observation<"S03">> {
  const needed = new Set(spec.fields.filter((field) => field.required ?? field.definedName !== undefined));
  for (const field of missing) {
    if (!needed.has(field)) continue;
    yield {
      rule: "S03",
      at: { sheet: table.sheet.name, area: null },
      details: { found: null, heading: field.label },
    };
  }
}

function headingRow({ sheet, headingRow: row, columns }: PartHeadings): Place {
  const column = Math.min(...columns);
  return { sheet: sheet.name, area: { row, column, rows: 1, columns: Math.max(...columns) - column + 1 } };
}
