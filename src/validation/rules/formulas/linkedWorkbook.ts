import { isCellError } from "../../../scoreboard/cellValue";
import type { CellChange } from "../../fix";
import { formulaRuns, placeOfRun } from "../../formula/formulaRuns";
import { linkedFile } from "../../formula/linkedFile";
import type { Rule } from "../../rule";

/** A formula reads another workbook: its figure may be old, and whoever has not that file cannot check it. */
export const linkedWorkbook: Rule<"F03"> = {
  meta: {
    code: "F03",
    name: "linked-workbook",
    severity: "warning",
    category: "formulas",
    reads: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check({ snapshot, ownFormulas }) {
    const linked = (yield* ownFormulas.read()).flatMap((cell) => {
      const file = linkedFile(cell.formula, snapshot.linkedFiles);
      return file === null ? [] : [{ ...cell, file }];
    });
    for (const run of formulaRuns(linked, ({ file }) => file)) {
      yield { rule: "F03", at: placeOfRun(run), details: { file: run[0].file, cells: run.length } };
    }
  },
  /** The results that are shown now. None where one of them is an error, or was never calculated. */
  fixes({ snapshot }, { at: { sheet: name, area } }) {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (!sheet || !area || !snapshot.calculated) return [];
    const changes = Array.from({ length: area.rows }, (_, index): CellChange | null => {
      const row = area.row + index;
      const value = sheet.values[row - sheet.row]?.[area.column - sheet.column] ?? null;
      if (value === null || value === "" || isCellError(value)) return null;
      return { kind: "cell", sheet: sheet.name, row, column: area.column, to: { value } };
    });
    const known = changes.filter((change) => change !== null);
    return known.length < area.rows ? [] : [{ consent: "ask", changes: known }];
  },
};
