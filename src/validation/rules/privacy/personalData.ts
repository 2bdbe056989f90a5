import type { CellValue } from "../../../scoreboard/cellValue";
import { cellAt } from "../../../scoreboard/locate/cell";
import type { SheetSnapshot } from "../../../scoreboard/snapshot";
import { valueChange } from "../../changes/cellChange";
import type { PrivacyDetails } from "../../details/privacy";
import type { Rule, RuleContext } from "../../rule";
import { infoCells, placeOf } from "../../tables/infoCells";
import { scoreboardTables } from "../../tables/scoreboardTables";
import { holdsCaseNumber } from "../../text/caseNumber";
import { holdsIdentityCode } from "../../text/identityCode";

type Kind = PrivacyDetails["X02"]["kind"];

/** No code or number of a case is shorter. */
const SHORTEST = 8;
/** Rows between two pauses. */
const SLICE = 4096;
const DIGIT = /\d/;

/** A text of the workbook holds a personal identity code or the number of a case. */
export const personalData: Rule<"X02"> = {
  meta: {
    code: "X02",
    name: "personal-data",
    severity: "error",
    category: "privacy",
    reads: "row",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check({ snapshot }) {
    for (const sheet of snapshot.sheets) {
      /** Texts repeat themselves down a column. */
      const former: (CellValue | undefined)[] = [];
      for (const [r, row] of sheet.values.entries()) {
        if (r % SLICE === SLICE - 1) yield null;
        for (let c = 0; c < row.length; c++) {
          const value = row[c];
          if (typeof value !== "string" || value.length < SHORTEST || value === former[c]) continue;
          const kind = kindOf(value);
          if (kind === null) former[c] = value;
          else yield { rule: "X02", at: placeIn(sheet, r, c), details: { kind } };
        }
      }
    }
  },
  /** Empties the cell; not where the layout needs a text or a formula makes it. */
  fixes(context, { at: { sheet: name, area } }) {
    const sheet = context.snapshot.sheets.find((candidate) => candidate.name === name);
    if (!sheet || !area) return [];
    const cell = cellAt(sheet, area.row, area.column);
    if (cell.formula !== null || isNeeded(context, cell)) return [];
    return [{ consent: "ask", changes: [valueChange(cell, null)] }];
  },
};

function kindOf(text: string): Kind | null {
  if (!DIGIT.test(text)) return null;
  if (holdsIdentityCode(text)) return "identityCode";
  return holdsCaseNumber(text) ? "caseNumber" : null;
}

function placeIn(sheet: SheetSnapshot, r: number, c: number): ReturnType<typeof placeOf> {
  return placeOf({ sheet: sheet.name, row: sheet.row + r, column: sheet.column + c });
}

/** A heading, a name of a row, a label of Tiedot, or a cell that must be filled. */
function isNeeded(context: RuleContext, { sheet, row, column }: ReturnType<typeof cellAt>): boolean {
  const field = infoCells(context).find(({ cell }) => cell.sheet === sheet && cell.row === row);
  if (field) return field.cell.column !== column || field.spec.required === true || field.spec.entry !== "typed";
  return scoreboardTables(context).some(({ parts }) => {
    if (parts.sheet.name !== sheet || row < parts.headingRow) return false;
    const spec = parts.columns.find((candidate) => candidate.column === column)?.spec;
    return spec !== undefined && (row === parts.headingRow || spec.entry !== "typed" || spec.required === true);
  });
}
