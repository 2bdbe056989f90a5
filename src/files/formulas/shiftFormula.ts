import { columnLetters } from "../../scoreboard/address";
import { SHEET_SIZE } from "../limits";
import { mapCode } from "./formulaCode";

/** A cell (`$B5`), whole columns (`A:$C`) or whole rows (`2:3`), and nothing that is part of a name or of a call. */
const REFERENCE =
  /(?<![\w.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!])/gi;

/**
 * A formula as it reads when it is filled into another cell: relative references move along, `$` ones stay.
 * @example shiftFormula("A1*$B$2&\"Q3\"", 1, 0) // "A2*$B$2&\"Q3\""
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, number: string): string => {
    const moved = fixed ? Number(number) : Number(number) + rows;
    return moved >= 1 && moved <= SHEET_SIZE.rows ? `${fixed}${String(moved)}` : "#REF!";
  };
  const column = (fixed: string, letters: string): string => {
    const moved = fixed ? columnIndex(letters) : columnIndex(letters) + columns;
    return moved >= 0 && moved < SHEET_SIZE.columns ? `${fixed}${columnLetters(moved)}` : "#REF!";
  };
  return mapCode(formula, (code) =>
    code.replace(REFERENCE, (reference: string, ...groups: (string | undefined)[]) => {
      const [cellColumnFixed, cellColumn, cellRowFixed, cellRow] = groups;
      if (cellColumn !== undefined) {
        if (columnIndex(cellColumn) >= SHEET_SIZE.columns) return reference;
        return oneReference(column(cellColumnFixed ?? "", cellColumn) + row(cellRowFixed ?? "", cellRow ?? ""));
      }
      const [, , , , firstFixed = "", first, lastFixed = "", last = ""] = groups;
      if (first !== undefined) return oneReference(`${column(firstFixed, first)}:${column(lastFixed, last)}`);
      const [, , , , , , , , topFixed = "", top = "", bottomFixed = "", bottom = ""] = groups;
      return oneReference(`${row(topFixed, top)}:${row(bottomFixed, bottom)}`);
    }),
  );
}

/** Index of a column from its letters, counted from zero. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function oneReference(reference: string): string {
  return reference.includes("#REF!") ? "#REF!" : reference;
}
